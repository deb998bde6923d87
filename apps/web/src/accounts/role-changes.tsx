import type { RoleChangeView } from '@liaison/identity';
import { useRoleNames } from '../account/role-names.js';
import type { StateNames } from '../contacts/contact.view.js';
import { useText } from '../frame/reader.js';
import { ActForm } from '../parts/act-form.js';
import { State } from '../parts/small.js';
import { Named } from './named.js';
import { Place } from './place.js';

interface RoleChangesProps {
  readonly roleChanges: readonly RoleChangeView[];
  readonly names: StateNames;
  readonly me: string | null;
}

/** What one officer has proposed and another confirms. */
export function RoleChanges({ roleChanges, names, me }: RoleChangesProps) {
  const t = useText();
  return (
    <section>
      <h2>{t('accounts.changes')}</h2>
      <p>{t('accounts.changes.text')}</p>
      <ul class="entries">
        {roleChanges.map((change) => (
          <RoleChange key={change.id} {...{ change, names, me }} />
        ))}
      </ul>
    </section>
  );
}

function RoleChange({ change, names, me }: { change: RoleChangeView; names: StateNames; me: string | null }) {
  const t = useText();
  const namesOf = useRoleNames();
  const { id, accountId, name, email, state, before, after, enables, asker, askerId } = change;
  return (
    <li class="row">
      <div>
        <Named {...{ name, email }} />
        <p>{t(enables ? 'accounts.changes.enable' : 'accounts.changes.what', { before: namesOf(before), after: namesOf(after) })}</p>
        <p class="meta">
          <Place of={state} names={names} />
          <span>{asker === null ? t('accounts.changes.by-operator') : t('accounts.changes.by', { name: asker })}</span>
          <State mood="open">{t('accounts.invitations.waits')}</State>
        </p>
      </div>
      <div class="buttons">
        {askerId !== me && accountId !== me && (
          <ActForm action={`/accounts/role-changes/${id}/confirm`} label={t('accounts.resets.confirm')} />
        )}
        <ActForm action={`/accounts/role-changes/${id}/withdraw`} label={t('accounts.invitations.withdraw')} quiet />
      </div>
    </li>
  );
}
