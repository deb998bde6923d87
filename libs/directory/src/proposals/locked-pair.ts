import { type Actor, InvalidInput } from '@liaison/kernel';
import type { Tx } from '@liaison/database';
import type { LockedContact } from '../record/locked-contact.js';
import type { ReviseContact } from '../record/revise-contact.js';

export interface LockedPair {
  readonly contact: LockedContact | null;
  /** The one that is merged into it. */
  readonly other: LockedContact | null;
}

interface Ids {
  readonly contact?: string | null | undefined;
  readonly other?: string | null | undefined;
}

/** What a proposal is about, in one order of locks whichever of two contacts is to be kept. @throws NotFound */
export async function lockPair(
  contacts: ReviseContact,
  tx: Tx,
  actor: Actor,
  { contact, other }: Ids,
  options: { withdrawn?: boolean } = {},
): Promise<LockedPair> {
  const locked = new Map<string, LockedContact>();
  const ids = [contact, other].filter((id) => typeof id === 'string').map((id) => id.toLowerCase());
  for (const id of ids.sort()) locked.set(id, await contacts.lock(tx, actor, id, options));
  const of = (id: string | null | undefined) => locked.get(id?.toLowerCase() ?? '') ?? null;
  return { contact: of(contact), other: of(other) };
}

/** Contacts of two categories are two, even if one office answers for both: requests look for each. @throws InvalidInput */
export function refuseUnlike({ contact, other }: LockedPair): void {
  if (contact && other && contact.record.category !== other.record.category)
    throw new InvalidInput([{ pointer: '/other', code: 'other-category' }]);
}

export function idsOf({ contact, other }: LockedPair): string[] {
  return [contact, other].flatMap((one) => one?.id ?? []);
}
