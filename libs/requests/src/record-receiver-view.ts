import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { type Actor, Clock, InvalidInput, newId, NotFound } from '@liaison/kernel';
import { Schemes } from '@liaison/severity';
import { place } from './check-content.js';
import type { Placed } from './classify.js';
import type { GivenContent } from './domain/content-reader.js';
import { readReceiverView, type SaidView } from './domain/read-receiver-view.js';
import { entryOf } from './escalation.js';
import { officeOf } from './office.js';
import { allowForOwnState } from './own-state.js';
import { PostNotices } from './post-notices.js';
import { IllegalTransition, NotYourAct } from './requests.errors.js';
import type { ReceiverView } from './classification.view.js';
import { recordFacts } from './thread-facts.js';
import { lockThreads, type ThreadRow } from './threads.js';
import { levelName } from './view-classification.js';
import { withLine } from './with-line.js';

type NewView = SaidView & Placed & Pick<ReceiverView, 'id' | 'at' | 'by'>;

/** A receiver says how it sees the incident: to its own State only, or to the sender too. The sender's level stays. */
@Injectable()
export class RecordReceiverView {
  constructor(
    private readonly transactions: Transactions,
    private readonly schemes: Schemes,
    private readonly notices: PostNotices,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput, NotFound, NotYourAct, IllegalTransition and what the scale refuses */
  async execute(actor: Actor, id: string, given: GivenContent): Promise<ReceiverView> {
    const state = allowForOwnState(actor, 'request/respond');
    const said = readReceiverView(withLine(given));
    const scales = await this.schemes.current();
    return this.transactions.run(actor, async (tx) => {
      const thread = await lockOwnThread(tx, actor, id, state);
      requireSayable(thread, said);
      const placed = place(said.severity, scales);
      const by = (await officeOf(tx, actor))?.institution ?? state;
      const view = { id: newId(), at: this.clock.now().toISOString(), by, ...said, ...placed };
      await insertView(tx, thread, view);
      await this.enter(tx, actor, thread, view);
      return { ...view, level: levelName(view) };
    });
  }

  /** What is private is no fact between the two, and in the trail of one's own State only. */
  private async enter(tx: Tx, actor: Actor, thread: ThreadRow, { shared, tooHigh, by }: NewView): Promise<void> {
    const states = shared ? entryOf(thread).states : [thread.receiverState];
    await this.audit.append(tx, actor, 'requests/view-recorded', { ...entryOf(thread), states, data: { shared, tooHigh } });
    if (!shared) return;
    const kind = tooHigh ? 'too-high' : 'view-shared';
    const [factId = ''] = await recordFacts(tx, thread, [{ kind, at: this.clock.now(), byState: thread.receiverState, data: { by } }]);
    await this.notices.execute(tx, actor, thread, thread.senderState, kind, factId);
  }
}

/** @throws NotFound, NotYourAct for the sender */
async function lockOwnThread(tx: Tx, { directoryId }: Actor, requestId: string, state: string): Promise<ThreadRow> {
  const [thread] = await lockThreads(tx, directoryId, requestId);
  if (!thread) throw new NotFound('request');
  if (thread.senderState === state) throw new NotYourAct('respond');
  return thread;
}

/** @throws IllegalTransition when it is over between the two; InvalidInput for "too high" where nothing was classified */
function requireSayable({ status, level }: ThreadRow, { shared, tooHigh }: SaidView): void {
  if (shared && (status === 'closed' || status === 'withdrawn')) throw new IllegalTransition(status, 'share a view of');
  if (tooHigh && level === null) throw new InvalidInput([{ pointer: '/tooHigh', code: 'not-classified' }]);
}

async function insertView(tx: Tx, { directoryId, id, senderState, receiverState }: ThreadRow, view: NewView): Promise<void> {
  const { severity, level, ownWords, shared, tooHigh, text, at, by } = view;
  await tx.query(
    `insert into incident_receiver_view (id, directory_id, thread_id, sender_state, receiver_state, severity, level, own_words, shared,
       too_high, text, at, by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [view.id, directoryId, id, senderState, receiverState, severity, level, ownWords, shared, tooHigh, text, at, by],
  );
}
