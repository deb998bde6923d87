import type { Tx } from '@liaison/database';
import { type Actor, NotFound, type Role } from '@liaison/kernel';
import type { Language } from '@liaison/texts';
import { allow } from '../domain/policy.js';

/** An invitation that is still open. */
export interface Invitation {
  readonly id: string;
  readonly state: string | null;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly contactIds: readonly string[];
  readonly language: Language;
  readonly issue: number;
  readonly invitedBy: string;
  readonly invitedPerson: string | null;
}

export const COLUMNS = `
  id, state, email, name, roles, contact_ids as "contactIds", language, issue, invited_by as "invitedBy", invited_person as "invitedPerson"`;

/** Locks an open invitation that the actor may see. @throws NotFound */
export async function lockInvitation(tx: Tx, actor: Actor, id: string): Promise<Invitation> {
  const [invitation] = await tx.query<Invitation[]>(LOCK, [actor.directoryId, id]);
  if (!invitation) throw new NotFound('invitation');
  allow(actor, 'account/administer', { states: statesOf(invitation) });
  return invitation;
}

const LOCK = `select ${COLUMNS} from invitation where directory_id = $1 and id = $2 and closed_at is null for update`;

export function statesOf({ state }: { readonly state: string | null }): string[] {
  return state === null ? [] : [state];
}
