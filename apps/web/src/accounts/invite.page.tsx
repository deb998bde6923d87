import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { Choice, type Option, TextField } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { OFFICIAL } from '../parts/languages.js';
import { nameOfState, stateOptions } from '../parts/names.js';
import type { Typed } from '../parts/typed.js';
import type { InviteLook } from './accounts-desk.js';
import { RoleFields } from './role-fields.js';

export function InvitePage({ typed, ...look }: InviteLook & { readonly typed: Typed }) {
  const t = useText();
  const { person } = useReader();
  const labels = {
    name: t('accounts.invite.name'),
    email: t('web.sign-in.email'),
    state: t('accounts.invite.state'),
    roles: t('accounts.invite.roles'),
    contactIds: t('accounts.invite.contacts'),
    language: t('accounts.invite.language'),
  };
  return (
    <Page title={t('accounts.invite')}>
      <p class="lead">{t('accounts.invite.lead')}</p>
      {person?.state === null && <p>{t('accounts.invite.lead.officer')}</p>}
      <Form action="/accounts/invitations" typed={typed} labels={labels}>
        <TextField name="name" label={labels.name} hint={t('accounts.invite.name.hint')} maxLength={200} dir="auto" autoComplete="off" />
        <TextField name="email" type="email" label={labels.email} hint={t('accounts.invite.email.hint')} dir="ltr" autoComplete="off" />
        <Position {...look} labels={labels} />
        <Choice name="language" label={labels.language} options={OFFICIAL} />
        <div class="buttons">
          <button>{t('accounts.invite.send')}</button>
          <a href="/accounts">{t('web.back')}</a>
        </div>
      </Form>
    </Page>
  );
}

/** For whom, as what, and where. */
function Position({ names, places, roles, offices, labels }: InviteLook & { readonly labels: { readonly state: string } }) {
  const t = useText();
  const { language } = useReader();
  const here = new Map([...names].filter(([code]) => places.includes(code)));
  const states: Option[] = [...(places.includes(null) ? [['', t('accounts.office')] as const] : []), ...stateOptions(here, language)];
  return (
    <>
      {states.length > 1 ? (
        <Choice name="state" label={labels.state} options={states} />
      ) : (
        <p>
          {labels.state}: <strong>{nameOfState(names, places[0] ?? '', language)}</strong>
        </p>
      )}
      <RoleFields roles={roles} offices={offices} />
    </>
  );
}
