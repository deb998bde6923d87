import type { Tx } from '@liaison/database';
import type { Role } from '@liaison/kernel';

/**
 * Whether the person's account is enabled and has one of the roles, held so until the transaction ends: what they decide
 * in it nobody decides who is disabled at the same moment. For those who may see the account; nobody is no person.
 */
export async function holdsOffice(tx: Tx, personId: string | null, roles: readonly Role[]): Promise<boolean> {
  if (personId === null) return false;
  const found = await tx.query<unknown[]>(
    'select true from account where id = $1 and disabled_at is null and roles && $2::text[] for share',
    [personId, roles],
  );
  return found.length > 0;
}
