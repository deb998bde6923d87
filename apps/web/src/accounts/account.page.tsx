import { RoleNames } from '../account/role-names.js';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { ActForm } from '../parts/act-form.js';
import { Form } from '../parts/form.js';
import { Instant } from '../parts/instant.js';
import { nameOfState } from '../parts/names.js';
import { Facts } from '../parts/small.js';
import { NOTHING_TYPED, type Typed } from '../parts/typed.js';
import type { AccountLook } from './accounts-desk.js';
import { HandOver } from './hand-over.js';
import { RoleChanges } from './role-changes.js';
import { RoleFields } from './role-fields.js';
import { Standing } from './standing.js';

export interface AccountProps extends AccountLook {
  /** The form that was refused, with what was typed into it. */
  readonly refused?: { readonly form: AccountForm; readonly typed: Typed };
}

export type AccountForm = 'roles' | 'hand-over' | 'disable' | 'enable' | 'invite-again';

/** One account, as whoever looks after it sees it. */
export function AccountPage(props: AccountProps) {
  const t = useText();
  const { account, refused, roles, mayEnable, mayInviteAgain, mayResetFactors, successors } = props;
  return (
    <Page title={account.name}>
      <AccountFacts {...props} />
      {props.roleChanges.length > 0 && <RoleChanges {...props} />}
      {mayInviteAgain && <Act {...props} act="invite-again" />}
      {props.waitsForOthers && <p class="hint">{t('accounts.invite-again.others')}</p>}
      {roles.length > 0 && !account.disabledAt && <Roles {...props} />}
      {successors.length > 0 && !account.disabledAt && (
        <HandOver {...props} typed={refused?.form === 'hand-over' ? refused.typed : NOTHING_TYPED} />
      )}
      {roles.length > 0 && !account.disabledAt && <Act {...props} act="disable" />}
      {mayEnable && account.disabledAt && <Act {...props} act="enable" />}
      {mayResetFactors && (
        <section>
          <h2>{t('accounts.factors')}</h2>
          <ActForm action={`/accounts/${account.id}/factor-reset`} label={t('accounts.factors')} text={t('accounts.factors.text')} quiet />
        </section>
      )}
      <p>
        <a href="/accounts">{t('accounts.title')}</a>
      </p>
    </Page>
  );
}

function AccountFacts({ account, names, offices }: AccountProps) {
  const t = useText();
  const { language } = useReader();
  const { email, state, roles, contactIds, createdAt, signedInAt, factors } = account;
  const staffed = offices.filter(({ id }) => contactIds.includes(id));
  return (
    <Facts
      items={[
        [t('web.sign-in.email'), <bdi dir="ltr">{email}</bdi>],
        [t('accounts.invite.state'), state === null ? t('accounts.office') : nameOfState(names, state, language)],
        [t('web.account.roles'), <RoleNames of={roles} />],
        ...(staffed.length ? [[t('accounts.invite.contacts'), staffed.map(({ institution }) => institution).join(' · ')] as const] : []),
        [t('accounts.since'), <Instant at={createdAt} />],
        ...(factors === null
          ? []
          : [[t('accounts.last-sign-in'), signedInAt ? <Instant at={signedInAt} /> : t('accounts.never')] as const]),
        [t('accounts.status'), account.disabledAt || factors ? <Standing {...account} /> : t('accounts.active')],
      ]}
    />
  );
}

function Roles({ account, roles, offices, refused }: AccountProps) {
  const t = useText();
  const typed =
    refused?.form === 'roles' ? refused.typed : { values: { roles: account.roles, contactIds: account.contactIds }, problem: null };
  return (
    <section>
      <h2>{t('accounts.roles')}</h2>
      <p>{t(account.state === null ? 'accounts.roles.text.directory' : 'accounts.roles.text')}</p>
      <Form action={`/accounts/${account.id}/roles`} typed={typed}>
        <RoleFields roles={roles} offices={offices} />
        <button>{t('web.save')}</button>
      </Form>
    </section>
  );
}

function Act({ account, act, refused }: AccountProps & { readonly act: 'disable' | 'enable' | 'invite-again' }) {
  const t = useText();
  return (
    <section>
      <h2>{t(`accounts.${act}`)}</h2>
      {refused?.form === act && (
        <p class="refusal" role="alert">
          {refused.typed.problem?.detail}
        </p>
      )}
      <ActForm action={`/accounts/${account.id}/${act}`} label={t(`accounts.${act}`)} text={t(`accounts.${act}.text`)} quiet />
    </section>
  );
}
