import type { Tx } from '@liaison/database';
import type { JobQueue } from '@liaison/jobs';
import { bringForward } from './domain/escalation.js';
import { progressOf } from './escalation.js';
import type { ThreadRow } from './threads.js';

/** Nobody of the step that runs can be reached any more: the next one starts at once. */
export async function hurry(tx: Tx, queue: JobQueue, thread: ThreadRow, now: Date): Promise<void> {
  const at = thread.plan && bringForward(progressOf(thread), now);
  if (!at) return;
  await tx.query('update incident_thread set next_step_at = $2, version = version + 1 where id = $1', [thread.id, at]);
  await queue.ring(tx, 'requests:advance');
}
