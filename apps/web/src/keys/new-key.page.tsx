import { ORDINARY_SCOPES } from '@liaison/identity';
import type { ContactEntry } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { Back } from '../parts/back.js';
import { Choice, LongField, TextField, Ticks } from '../parts/field.js';
import { Form } from '../parts/form.js';
import type { Typed } from '../parts/typed.js';

/** What an administrator can hand on. */
const GIVEABLE = ['liaison', 'observer', 'state-administrator'] as const;
export const LIVES = ['30', '90', '180', '365', '730'] as const;

/** Only the role is suggested; what the key may be used for is for the person to choose. */
export const NEW_KEY: Typed = { values: { roles: ['liaison'], days: '365' }, problem: null };

export function NewKeyPage({ offices, typed }: { offices: readonly ContactEntry[]; typed: Typed }) {
  const t = useText();
  const labels = {
    name: t('web.account.key.name'),
    roles: t('web.account.key.roles'),
    scopes: t('keys.scopes'),
    contactIds: t('web.account.key.contacts'),
    expiresAt: t('keys.life'),
    allowedAddresses: t('keys.addresses'),
  };
  return (
    <Page title={t('web.account.key.issue')}>
      <Form action="/account/keys" typed={typed} labels={labels}>
        <TextField name="name" label={labels.name} maxLength={100} dir="auto" class="short" />
        <Ticks name="roles" label={labels.roles} options={GIVEABLE.map((role) => [role, t(`web.role.${role}`)])} />
        <Ticks
          name="scopes"
          label={labels.scopes}
          hint={t('keys.scopes.hint')}
          options={ORDINARY_SCOPES.map((scope) => [scope, t(`keys.scope.${scope}`)])}
        />
        {offices.length > 0 && (
          <Ticks
            name="contactIds"
            label={labels.contactIds}
            hint={t('web.account.key.contacts.hint')}
            options={offices.map(({ id, institution }) => [id, institution])}
          />
        )}
        <Choice name="days" label={labels.expiresAt} options={LIVES.map((days) => [days, t('keys.days', { days: Number(days) })])} />
        <LongField name="allowedAddresses" label={labels.allowedAddresses} hint={t('keys.addresses.hint')} rows={3} optional />
        <button>{t('web.account.key.issue')}</button>
      </Form>
      <Back to="/account/keys" />
    </Page>
  );
}
