import type { Role } from '@liaison/kernel';
import { hasText } from '@liaison/texts';
import type { ContactEntry } from '../contacts/contact.view.js';
import { useText } from '../frame/reader.js';
import { Ticks } from '../parts/field.js';

/** What somebody may do, and for which points of contact. */
export function RoleFields({ roles, offices }: { roles: readonly Role[]; offices: readonly ContactEntry[] }) {
  const t = useText();
  const words = (role: Role) => {
    const [name, duty] = [`web.role.${role}`, `accounts.role.${role}`];
    return hasText(name) && hasText(duty) ? `${t(name)} – ${t(duty)}` : role;
  };
  return (
    <>
      <Ticks name="roles" label={t('accounts.invite.roles')} options={roles.map((role) => [role, words(role)])} />
      {offices.length > 0 && (
        <Ticks
          name="contactIds"
          label={t('accounts.invite.contacts')}
          hint={t('accounts.invite.contacts.hint')}
          options={offices.map(({ id, institution }) => [id, institution])}
        />
      )}
    </>
  );
}
