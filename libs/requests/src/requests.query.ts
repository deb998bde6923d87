import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '@liaison/database';
import { type Actor, NotFound } from '@liaison/kernel';
import { type Catalogue, REFERENCE_SCHEME, Schemes } from '@liaison/severity';
import type { Language } from '@liaison/texts';
import { partyOf } from './act-on-thread.js';
import { type FactRecord, factView } from './fact.view.js';
import { openActs } from './domain/incident-thread.js';
import type { Plan } from './domain/routing.js';
import { allowForOwnState } from './own-state.js';
import type { OwnWords } from './domain/classification.js';
import { planView } from './plan.view.js';
import type { FactView, MessageView, RequestSummary, RequestView, ThreadView, WaitingCounts } from './requests.view.js';
import { INSTANT, LIST, ONE, REFERENCES, SUBJECT, THREADS, TIMELINE, WAITING } from './requests.sql.js';
import { type ClassifiedRecord, classificationView, classifiedView } from './view-classification.js';

/** `to-answer` and `to-explain` hold what waits for one's own State: requests received, and questions asked back. */
export type Box = 'received' | 'sent' | 'drafts' | 'to-answer' | 'to-explain';

export interface ListFilter {
  readonly box?: Box | undefined;
  /** The id of the last request of the page before. */
  readonly after?: string | null;
  readonly limit?: number;
}

export interface RequestSubject {
  readonly sender: string;
  readonly states: readonly string[];
  readonly version: number;
}

interface ThreadRecord extends Omit<ThreadView, 'acts' | 'messages' | 'plan'> {
  readonly id: string;
  readonly plan: Plan | null;
}

interface RequestRecord extends Omit<RequestView, 'threads' | 'status' | 'to' | 'classification' | keyof Dates> {
  readonly ownWords: OwnWords | null;
  readonly history: readonly ClassifiedRecord[];
}
type Dates = Pick<RequestSummary, 'acknowledgeBy' | 'answerBy' | 'acknowledgedAt' | 'noReplyAt'>;

/** What one's own State sent or received. Row security shows nothing else, whatever the statement asks for. */
@Injectable()
export class RequestsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly schemes: Schemes,
  ) {}

  /** Newest first, one row more than `limit`, so that the caller knows whether there is a next page. */
  list(actor: Actor, { box, after = null, limit = 50 }: ListFilter = {}): Promise<RequestSummary[]> {
    const state = allowForOwnState(actor, 'request/read');
    return this.transactions.run(actor, (tx) => tx.query(LIST, [actor.directoryId, state, box ?? null, after, limit + 1]));
  }

  /** @throws NotFound also for a request of strangers */
  async one(actor: Actor, id: string, language: Language = 'en'): Promise<RequestView> {
    const state = allowForOwnState(actor, 'request/read');
    const scales = await this.schemes.current();
    return this.transactions.run(actor, async (tx) => {
      const [request] = await tx.query<RequestRecord[]>(ONE, [actor.directoryId, id]);
      if (!request) throw new NotFound('request');
      const records = await tx.query<ThreadRecord[]>(THREADS, [actor.directoryId, id]);
      const messages = await messagesOf(tx, records);
      const threads = records.map((record) => threadView(record, request, state, messages, language));
      return { ...classified(request, scales, state, language), ...summaryOf(threads), threads };
    });
  }

  /** Every fact with its time, oldest first. @throws NotFound */
  timeline(actor: Actor, id: string, language: Language = 'en'): Promise<FactView[]> {
    allowForOwnState(actor, 'request/read');
    return this.transactions.run(actor, async (tx) => {
      const [request] = await tx.query<unknown[]>('select 1 from incident_request where directory_id = $1 and id = $2', [
        actor.directoryId,
        id,
      ]);
      if (!request) throw new NotFound('request');
      const facts = await tx.query<FactRecord[]>(TIMELINE, [actor.directoryId, id]);
      return facts.map((fact) => factView(fact, language));
    });
  }

  /** What waits for one's State, for its home page. */
  waiting(actor: Actor): Promise<WaitingCounts> {
    const state = allowForOwnState(actor, 'request/read');
    return this.transactions.run(actor, async (tx) => {
      const [counts] = await tx.query<WaitingCounts[]>(WAITING, [actor.directoryId, state]);
      return counts ?? { toAnswer: 0, toAcknowledge: 0, toExplain: 0, drafts: 0 };
    });
  }

  /** The references of those one's own State sent or received, by id. */
  async references(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (!ids.length || actor.state === null) return new Map();
    allowForOwnState(actor, 'request/read');
    const rows = await this.transactions.run(actor, (tx) =>
      tx.query<{ id: string; reference: string }[]>(REFERENCES, [actor.directoryId, ids]),
    );
    return new Map(rows.map(({ id, reference }) => [id, reference]));
  }

  /** What a route acts on: the States it belongs to and its version; null when the actor may not know of it. */
  subject(actor: Actor, id: string): Promise<RequestSubject | null> {
    return this.transactions.run(actor, async (tx) => {
      const [row] = await tx.query<RequestSubject[]>(SUBJECT, [actor.directoryId, id]);
      return row ?? null;
    });
  }
}

function classified({ ownWords, history, ...request }: RequestRecord, scales: Catalogue, reader: string, language: Language) {
  const { severity } = request;
  const sender = severity && scales.find(severity.scheme, severity.version);
  const both = { sender, reader: scales.ofState(reader) ?? REFERENCE_SCHEME };
  const classification = { ...classificationView({ ...request, ownWords }, both, language), history: history.map(classifiedView) };
  return { ...request, classification };
}

type StoredMessage = MessageView & { readonly threadId: string };

function messagesOf(tx: Tx, threads: readonly ThreadRecord[]): Promise<StoredMessage[]> {
  return tx.query(
    `select m.id, m.thread_id as "threadId", m.kind, m.from_state as "fromState", m.by, ${INSTANT('m.at')} as at, m.content
     from incident_message m where m.thread_id = any($1::uuid[]) order by m.id`,
    [threads.map(({ id }) => id)],
  );
}

function threadView(
  { id, plan, ...thread }: ThreadRecord,
  { kind, state: senderState }: RequestRecord,
  reader: string,
  messages: readonly StoredMessage[],
  language: Language,
): ThreadView {
  const party = partyOf({ senderState }, reader);
  const acknowledgedAt = thread.acknowledgedAt === null ? null : new Date(thread.acknowledgedAt);
  return {
    ...thread,
    plan: plan && party === 'sender' ? planView(thread.state, plan, language) : null,
    acts: openActs(party, { status: thread.status, kind, acknowledgedAt }),
    messages: messages.filter(({ threadId }) => threadId === id).map(({ threadId: _, ...message }) => message),
  };
}

function summaryOf(threads: readonly ThreadView[]): Dates & Pick<RequestSummary, 'to' | 'status'> {
  const statuses = new Set(threads.map(({ status }) => status));
  const [first] = threads;
  return {
    to: threads.map(({ state }) => state),
    status: statuses.size > 1 ? 'mixed' : (first?.status ?? 'draft'),
    acknowledgeBy: first?.acknowledgeBy ?? null,
    answerBy: first?.answerBy ?? null,
    acknowledgedAt: threads.every((thread) => thread.acknowledgedAt) ? (first?.acknowledgedAt ?? null) : null,
    noReplyAt: threads.find(({ noReplyAt }) => noReplyAt)?.noReplyAt ?? null,
  };
}
