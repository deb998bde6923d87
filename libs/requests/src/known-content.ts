import type { Tx } from '@liaison/database';
import { StateAway } from '@liaison/identity';
import { type Actor, InvalidInput, type InputFault } from '@liaison/kernel';
import type { Content } from './domain/content.js';

/**
 * What only the database knows about the content: receivers take part, contacts are one's own, an earlier request is known.
 * @throws InvalidInput, StateAway
 */
export async function checkKnown(tx: Tx, actor: Actor, content: Content): Promise<void> {
  if (actor.away) throw new StateAway();
  const states = await tx.query<{ code: string }[]>(TAKING_PART, [actor.directoryId, content.to]);
  const faults: InputFault[] = content.to.flatMap((code, i) => {
    const fault = code === actor.state ? 'own-state' : states.some((state) => state.code === code) ? null : 'state-unknown';
    return fault ? [{ pointer: `/to/${i}`, code: fault }] : [];
  });
  for (const field of ['sendingContact', 'secondContact'] as const) {
    const id = content[field];
    if (id !== null && !(await ownContact(tx, actor, id))) faults.push({ pointer: `/${field}`, code: 'contact-unknown' });
  }
  if (content.followUpOf !== null && !(await isVisible(tx, content.followUpOf)))
    faults.push({ pointer: '/followUpOf', code: 'request-unknown' });
  if (faults.length) throw new InvalidInput(faults);
}

/** One that does not take part is as unknown as one that was never listed. */
const TAKING_PART = `select code from state where directory_id = $1 and code = any($2) and participation = 'participating'`;

async function ownContact(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(`select 1 from contact where directory_id = $1 and state = $2 and id = $3 and status = 'active'`, [
    actor.directoryId,
    actor.state,
    id,
  ]);
  return rows.length > 0;
}

/** Row security decides: a request of strangers is as unknown as one that never was. */
async function isVisible(tx: Tx, id: string): Promise<boolean> {
  return (await tx.query<unknown[]>('select 1 from incident_request where id = $1', [id])).length > 0;
}
