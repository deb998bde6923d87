import type { Tx } from '@liaison/database';
import { type Actor, NotFound, type Role } from '@liaison/kernel';

/** What somebody's account is to become. */
export interface Terms {
  /** All of them, not only the new ones. */
  readonly roles: readonly Role[];
  readonly contactIds: readonly string[];
  /** A disabled account is to be enabled with it. */
  readonly enables: boolean;
}

/** A proposal that waits for a second officer. */
export interface RoleChange extends Terms {
  readonly id: string;
  readonly accountId: string;
  readonly state: string | null;
  readonly askedPerson: string | null;
}

export const COLUMNS = `
  id, account_id as "accountId", state, roles, contact_ids as "contactIds", enables, asked_person as "askedPerson"`;

/** Locks one that is open. Whoever comes second finds it closed. @throws NotFound */
export async function lockRoleChange(tx: Tx, { directoryId }: Actor, id: string): Promise<RoleChange> {
  const lock = `select ${COLUMNS} from role_change where directory_id = $1 and id = $2 and closed_at is null for update`;
  const [change] = await tx.query<RoleChange[]>(lock, [directoryId, id]);
  if (!change) throw new NotFound('role-change');
  return change;
}
