import type { Tx } from '@liaison/database';
import { type Actor, InvalidInput } from '@liaison/kernel';

/** A person or a key speaks for contacts of its own State only. @throws InvalidInput */
export async function checkContacts(
  tx: Tx,
  actor: Actor,
  { state, contactIds = [] }: { readonly state: string | null; readonly contactIds?: readonly string[] },
): Promise<void> {
  if (!contactIds.length) return;
  const own = 'select id from contact where directory_id = $1 and state = $2 and id = any ($3)';
  const found = await tx.query<{ id: string }[]>(own, [actor.directoryId, state, contactIds]);
  const stranger = contactIds.findIndex((id) => !found.some((row) => row.id === id));
  if (stranger >= 0) throw new InvalidInput([{ pointer: `/contactIds/${String(stranger)}`, code: 'no-such-contact' }]);
}
