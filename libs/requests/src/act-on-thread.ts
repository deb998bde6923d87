import { Injectable } from '@nestjs/common';
import { type Act, type Acts, AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { type Actor, Clock, newId, NotFound } from '@liaison/kernel';
import { Outbox } from '@liaison/messaging';
import { type Change, openActs, type Party, take, type ThreadAct } from './domain/incident-thread.js';
import { entryOf } from './escalation.js';
import { officeOf } from './office.js';
import { NotTakingPart } from './requests.errors.js';
import { allowForOwnState } from './own-state.js';
import { PostNotices } from './post-notices.js';
import { type FactKind, recordFacts } from './thread-facts.js';
import { lockThreads, type ThreadRow } from './threads.js';

export interface Deed {
  readonly act: ThreadAct;
  readonly fact: FactKind;
  /** A sender's choice among its threads; every open one without it. */
  readonly state?: string | undefined;
  /** What is said with it, and kept as a message. */
  readonly says?: { readonly kind: 'decision' | 'answer' | 'message'; readonly content: Readonly<Record<string, unknown>> };
  readonly audit: (moved: { from: ThreadRow['status']; to: Change['status'] }) => { [A in Act]: { act: A; data: Acts[A] } }[Act];
}

export interface Done {
  /** One per thread the act was taken in. */
  readonly threads: readonly { state: string; status: Change['status'] }[];
  readonly at: string;
  /** The office that acted, or its State's code. */
  readonly by: string;
}

/** One act of one side, in one or several threads: lock, decide, write, enter, tell the other side. */
@Injectable()
export class ActOnThread {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly notices: PostNotices,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, NotYourAct, IllegalTransition, AlreadyAcknowledged, NotTakingPart */
  execute(actor: Actor, requestId: string, deed: Deed): Promise<Done> {
    const state = allowForOwnState(actor, deed.act === 'message' || deed.act === 'withdraw' ? 'request/send' : 'request/respond');
    return this.transactions.run(actor, async (tx) => {
      const threads = await lockThreads(tx, actor.directoryId, requestId);
      const by = (await officeOf(tx, actor))?.institution ?? state;
      const at = this.clock.now();
      const done: Done['threads'][number][] = [];
      for (const thread of chosen(threads, deed, state)) {
        const { status } = await this.take(tx, actor, thread, deed, { at, by, state });
        done.push({ state: thread.receiverState, status });
      }
      return { threads: done, at: at.toISOString(), by };
    });
  }

  private async take(tx: Tx, actor: Actor, thread: ThreadRow, deed: Deed, on: { at: Date; by: string; state: string }): Promise<Change> {
    const change = take(deed.act, partyOf(thread, on.state), thread);
    if (deed.act === 'message') await requireTakingPart(tx, thread.directoryId, thread.receiverState);
    await tx.query(MOVE, [thread.id, change.status, change.acknowledges ? on.at : null, change.acknowledges ? on.by : null]);
    if (thread.status === 'sent') await this.outbox.cancelOfThread(tx, thread.id, thread.receiverState);
    if (deed.says) await say(tx, thread, deed.says, on);
    const fact = { at: on.at, byState: on.state, data: { by: on.by } };
    const implied = change.acknowledges && deed.fact !== 'acknowledged' ? [{ ...fact, kind: 'acknowledged' as const }] : [];
    const factId = (await recordFacts(tx, thread, [...implied, { ...fact, kind: deed.fact }])).at(-1) ?? '';
    const { act, data } = deed.audit({ from: thread.status, to: change.status });
    await this.audit.append(tx, actor, act, { ...entryOf(thread), data });
    const other = on.state === thread.senderState ? thread.receiverState : thread.senderState;
    await this.notices.execute(tx, actor, thread, other, deed.fact, factId);
    return change;
  }
}

const MOVE = `
  update incident_thread set status = $2, next_step_at = null, acknowledged_at = coalesce(acknowledged_at, $3),
    acknowledged_by = coalesce(acknowledged_by, $4), version = version + 1
  where id = $1`;

/** The threads an act is meant for. When none is open for it, the first one says why. */
function chosen(threads: readonly ThreadRow[], { act, state }: Deed, own: string): readonly ThreadRow[] {
  const named = threads.filter((thread) => state === undefined || thread.receiverState === state);
  if (!named.length) throw new NotFound('request');
  if (state !== undefined || named.length === 1) return named;
  const open = named.filter((thread) => openActs(partyOf(thread, own), thread).includes(act));
  return open.length ? open : named.slice(0, 1);
}

export function partyOf({ senderState }: Pick<ThreadRow, 'senderState'>, state: string): Party {
  return senderState === state ? 'sender' : 'receiver';
}

/** Whoever has left is written to no more; acts that end a thread stay possible for both. */
async function requireTakingPart(tx: Tx, directoryId: string, code: string): Promise<void> {
  const takesPart = `select from state where directory_id = $1 and code = $2 and participation = 'participating'`;
  if (!(await tx.query<unknown[]>(takesPart, [directoryId, code])).length) throw new NotTakingPart();
}

async function say(tx: Tx, thread: ThreadRow, says: NonNullable<Deed['says']>, on: { at: Date; by: string; state: string }): Promise<void> {
  await tx.query(
    `insert into incident_message (id, directory_id, thread_id, sender_state, receiver_state, from_state, kind, content, at, by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [newId(), thread.directoryId, thread.id, thread.senderState, thread.receiverState, on.state, says.kind, says.content, on.at, on.by],
  );
}
