import type { ContactEntry } from '../contacts/contact.view.js';
import { useText } from '../frame/reader.js';
import { ActForm } from '../parts/act-form.js';
import { TextField, Ticks } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { Instant } from '../parts/instant.js';
import type { Typed } from '../parts/typed.js';
import type { KeyEntry } from './account.view.js';
import { RoleNames } from './role-names.js';

/** What an administrator can hand on. */
const GIVEABLE = ['liaison', 'observer', 'state-administrator'] as const;

interface KeysProps {
  readonly keys: readonly KeyEntry[];
  readonly offices: readonly ContactEntry[];
  readonly typed: Typed;
}

export function Keys({ keys, offices, typed }: KeysProps) {
  const t = useText();
  return (
    <section>
      <h2 id="keys">{t('web.account.keys')}</h2>
      <p>{t('web.account.keys.lead')}</p>
      {keys.length ? (
        <ul class="entries">
          {keys.map((key) => (
            <Key key={key.id} entry={key} />
          ))}
        </ul>
      ) : (
        <p>{t('web.account.keys.none')}</p>
      )}
      <details open={typed.problem !== null}>
        <summary>{t('web.account.key.issue')}</summary>
        <NewKey offices={offices} typed={typed} />
      </details>
    </section>
  );
}

function Key({ entry: { id, name, prefix, roles, createdAt, lastUsedAt } }: { entry: KeyEntry }) {
  const t = useText();
  return (
    <li class="row">
      <div>
        <p>
          <strong>
            <bdi>{name}</bdi>
          </strong>
        </p>
        <p class="meta">
          <span>
            {t('web.account.key.prefix')}{' '}
            <bdi dir="ltr" translate={false}>
              {prefix}…
            </bdi>
          </span>
          <RoleNames of={roles} />
          <span>
            {t('web.account.key.made')} <Instant at={createdAt} />
          </span>
          {lastUsedAt && (
            <span>
              {t('web.account.key.used')} <Instant at={lastUsedAt} />
            </span>
          )}
        </p>
      </div>
      <ActForm action={`/account/keys/${id}/revoke`} label={t('web.account.key.revoke')} quiet />
    </li>
  );
}

function NewKey({ offices, typed }: Omit<KeysProps, 'keys'>) {
  const t = useText();
  return (
    <Form action="/account/keys" typed={typed}>
      <TextField name="name" label={t('web.account.key.name')} maxLength={100} dir="auto" class="short" />
      <Ticks name="roles" label={t('web.account.key.roles')} options={GIVEABLE.map((role) => [role, t(`web.role.${role}`)])} />
      <Ticks
        name="contactIds"
        label={t('web.account.key.contacts')}
        hint={t('web.account.key.contacts.hint')}
        options={offices.map(({ id, institution }) => [id, institution])}
      />
      <button>{t('web.account.key.issue')}</button>
    </Form>
  );
}
