import { hasText, listIn } from '@liaison/texts';
import { useReader, useText } from '../frame/reader.js';

export function RoleNames({ of }: { of: readonly string[] }) {
  return <>{useRoleNames()(of)}</>;
}

/** Roles as one list in the reader's language, for use in a sentence. */
export function useRoleNames(): (roles: readonly string[]) => string {
  const t = useText();
  const { language } = useReader();
  const nameOf = (role: string) => {
    const key = `web.role.${role}`;
    return hasText(key) ? t(key) : role;
  };
  return (roles) => listIn(roles.map(nameOf), language);
}
