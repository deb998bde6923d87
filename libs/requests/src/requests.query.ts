import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '@liaison/database';
import { type Actor, NotFound } from '@liaison/kernel';
import { hasText, type Language, text } from '@liaison/texts';
import { partyOf } from './act-on-thread.js';
import { openActs } from './domain/incident-thread.js';
import type { Plan } from './domain/routing.js';
import { allowForOwnState } from './own-state.js';
import { planView } from './plan.view.js';
import type { FactView, MessageView, RequestSummary, RequestView, ThreadView, WaitingCounts } from './requests.view.js';

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

type RequestRecord = Omit<RequestView, 'threads' | 'status' | 'to' | keyof Dates>;
type Dates = Pick<RequestSummary, 'acknowledgeBy' | 'answerBy' | 'acknowledgedAt' | 'noReplyAt'>;

/** What one's own State sent or received. Row security shows nothing else, whatever the statement asks for. */
@Injectable()
export class RequestsQuery {
  constructor(private readonly transactions: Transactions) {}

  /** Newest first, one row more than `limit`, so that the caller knows whether there is a next page. */
  list(actor: Actor, { box, after = null, limit = 50 }: ListFilter = {}): Promise<RequestSummary[]> {
    const state = allowForOwnState(actor, 'request/read');
    return this.transactions.run(actor, (tx) => tx.query(LIST, [actor.directoryId, state, box ?? null, after, limit + 1]));
  }

  /** @throws NotFound also for a request of strangers */
  one(actor: Actor, id: string, language: Language = 'en'): Promise<RequestView> {
    const state = allowForOwnState(actor, 'request/read');
    return this.transactions.run(actor, async (tx) => {
      const [request] = await tx.query<RequestRecord[]>(ONE, [actor.directoryId, id]);
      if (!request) throw new NotFound('request');
      const records = await tx.query<ThreadRecord[]>(THREADS, [actor.directoryId, id]);
      const messages = await messagesOf(tx, records);
      const threads = records.map((record) => threadView(record, request, state, messages, language));
      return { ...request, ...summaryOf(threads), threads };
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
      const facts = await tx.query<Omit<FactView, 'text'>[]>(TIMELINE, [actor.directoryId, id]);
      return facts.map((fact) => ({ ...fact, text: factText(fact.kind, language) }));
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

  /** What a route acts on: the States it belongs to and its version; null when the actor may not know of it. */
  subject(actor: Actor, id: string): Promise<RequestSubject | null> {
    return this.transactions.run(actor, async (tx) => {
      const [row] = await tx.query<RequestSubject[]>(SUBJECT, [actor.directoryId, id]);
      return row ?? null;
    });
  }
}

const INSTANT = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A draft's own version; once sent, it moves with its threads, which only ever grow. */
const VERSION = `case when r.sent_at is null then r.version
  else r.version + (select sum(t.version) from incident_thread t where t.request_id = r.id)::int end`;

const SUMMARY = `
  r.id, r.reference, r.exercise, r.kind, r.sender_state as state, r.subject, r.severity, r.tlp, r.language,
  ${INSTANT('r.created_at')} as "createdAt", ${INSTANT('r.sent_at')} as "sentAt"`;

const LIST = `
  select ${SUMMARY}, coalesce(t.receivers, '{}') as "to", coalesce(t.status, 'draft') as status,
    ${INSTANT('t.acknowledge_by')} as "acknowledgeBy", ${INSTANT('t.answer_by')} as "answerBy",
    ${INSTANT('t.acknowledged_at')} as "acknowledgedAt", ${INSTANT('t.no_reply_at')} as "noReplyAt"
  from incident_request r
  left join lateral (
    select array_agg(receiver_state order by receiver_state) as receivers,
      case when count(distinct status) > 1 then 'mixed' else min(status) end as status,
      bool_or(status = 'more-information') as asked, min(acknowledge_by) as acknowledge_by, min(answer_by) as answer_by, max(no_reply_at) as no_reply_at,
      case when bool_and(acknowledged_at is not null) then max(acknowledged_at) end as acknowledged_at
    from incident_thread where request_id = r.id) t on true
  where r.directory_id = $1 and ($4::uuid is null or r.id < $4::uuid)
    and case $3::text when 'sent' then r.sender_state = $2 and r.sent_at is not null
                      when 'drafts' then r.sender_state = $2 and r.sent_at is null
                      when 'received' then r.sender_state <> $2
                      when 'to-answer' then r.sender_state <> $2 and t.status in ('sent', 'acknowledged', 'accepted')
                      when 'to-explain' then r.sender_state = $2 and t.asked else true end
  order by r.id desc limit $5`;

const OFFICE = (column: string) =>
  `(select json_build_object('id', c.id, 'institution', c.institution) from contact c where c.id = r.${column})`;

const ONE = `
  select ${SUMMARY}, ${VERSION} as version, r.facts, r.assessment, r.unknown, r.severity_reason as "severityReason", r.sectors,
    r.incident_types as "incidentTypes", ${INSTANT('r.wanted_by')} as "wantedBy", r.last_resorts as "lastResorts",
    r.follow_up_of as "followUpOf", ${OFFICE('sending_contact')} as "sendingContact", ${OFFICE('second_contact')} as "secondContact"
  from incident_request r where r.directory_id = $1 and r.id = $2`;

const THREADS = `
  select t.id, t.receiver_state as state, t.status, t.step, t.plan, ${INSTANT('t.acknowledge_by')} as "acknowledgeBy",
    ${INSTANT('t.answer_by')} as "answerBy", ${INSTANT('t.acknowledged_at')} as "acknowledgedAt",
    t.acknowledged_by as "acknowledgedBy", ${INSTANT('t.no_reply_at')} as "noReplyAt"
  from incident_thread t where t.directory_id = $1 and t.request_id = $2 order by t.receiver_state`;

const TIMELINE = `
  select f.id, ${INSTANT('f.at')} as at, f.kind, f.receiver_state as state, f.by_state as "byState", f.data
  from incident_fact f join incident_thread t on t.id = f.thread_id
  where t.directory_id = $1 and t.request_id = $2 order by f.at, f.id`;

const WAITING = `
  select count(*) filter (where receiver_state = $2 and status in ('sent', 'acknowledged', 'accepted'))::int as "toAnswer",
    count(*) filter (where receiver_state = $2 and status = 'sent')::int as "toAcknowledge",
    count(*) filter (where sender_state = $2 and status = 'more-information')::int as "toExplain",
    (select count(*)::int from incident_request where directory_id = $1 and sender_state = $2 and sent_at is null) as drafts
  from incident_thread where directory_id = $1`;

const SUBJECT = `
  select ${VERSION} as version, r.sender_state as sender,
    r.sender_state || array(select t.receiver_state from incident_thread t where t.request_id = r.id) as states
  from incident_request r where r.directory_id = $1 and r.id = $2`;

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

function factText(kind: string, language: Language): string {
  const key = `requests.fact.${kind}`;
  return hasText(key) ? text(language, key) : kind;
}
