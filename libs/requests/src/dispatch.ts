import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import type { Tx } from '@liaison/database';
import { type Actor, Clock, InvalidInput } from '@liaison/kernel';
import type { Content } from './domain/content.js';
import { take } from './domain/incident-thread.js';
import type { Plan } from './domain/routing.js';
import { entryOf, Escalation } from './escalation.js';
import { PlanThreads } from './plan-threads.js';
import { type Fact, recordFacts } from './thread-facts.js';
import { lockThreads, type ThreadRow } from './threads.js';

export interface SentThread {
  readonly state: string;
  readonly status: 'sent';
  readonly plan: Plan;
}

/** Sends a draft: each receiving State gets its plan, which stays as it is, and whatever of it is due at once. */
@Injectable()
export class Dispatch {
  constructor(
    private readonly planner: PlanThreads,
    private readonly escalation: Escalation,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, actor: Actor, requestId: string, content: Content): Promise<SentThread[]> {
    const threads = await lockThreads(tx, actor.directoryId, requestId);
    if (!threads.length) throw new InvalidInput([{ pointer: '/to', code: 'missing' }]);
    await tx.query('update incident_request set sent_at = $2, version = version + 1 where id = $1', [requestId, this.clock.now()]);
    const sent: SentThread[] = [];
    for (const thread of threads) sent.push(await this.send(tx, actor, thread, content));
    return sent;
  }

  private async send(tx: Tx, actor: Actor, thread: ThreadRow, content: Content): Promise<SentThread> {
    take('send', 'sender', thread);
    const plan = await this.planner.of(tx, actor, content, thread.receiverState);
    const dates = [plan.acknowledgeBy, plan.answerBy, plan.steps[0]?.at ?? null].map((at) => at && new Date(at));
    const [acknowledgeBy = null, answerBy = null, nextStepAt = null] = dates as (Date | null)[];
    await tx.query(SEND, [thread.id, plan, nextStepAt, acknowledgeBy, answerBy]);
    await recordFacts(tx, thread, this.factsOf(thread, plan));
    await this.audit.append(tx, actor, 'requests/sent', { ...entryOf(thread), data: { reference: thread.reference } });
    await this.escalation.advance(tx, actor, { ...thread, status: 'sent', plan, nextStepAt, acknowledgeBy, answerBy });
    return { state: thread.receiverState, status: 'sent', plan };
  }

  private factsOf({ senderState }: ThreadRow, plan: Plan): Fact[] {
    const at = this.clock.now();
    const sent: Fact = { kind: 'sent', at, byState: senderState };
    const first = plan.steps[0];
    return first?.heldFrom ? [sent, { kind: 'held', at, data: { until: first.at } }] : [sent];
  }
}

const SEND = `
  update incident_thread set status = 'sent', plan = $2, next_step_at = $3, acknowledge_by = $4, answer_by = $5, version = version + 1
  where id = $1`;
