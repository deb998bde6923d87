import type { Tx } from '@liaison/database';
import { type Actor, newId } from '@liaison/kernel';
import { type Classification, classificationOf } from './domain/classification.js';

export interface Classifying {
  readonly requestId: string;
  /** Null for the first one, with which the request was sent. */
  readonly before: Classification | null;
  readonly after: Classification;
  readonly reason: string | null;
  /** Business time. */
  readonly at: Date;
  /** The office that classifies. */
  readonly by: string;
}

/** One more entry of the history, which only grows. */
export async function recordClassification(
  tx: Tx,
  actor: Actor,
  { requestId, before, after, reason, at, by }: Classifying,
): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into incident_classification (id, directory_id, request_id, sender_state, before, after, reason, at, by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, actor.directoryId, requestId, actor.state, before && classificationOf(before), classificationOf(after), reason, at, by],
  );
  return id;
}
