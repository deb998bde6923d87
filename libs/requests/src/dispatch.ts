import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import type { Tx } from '@liaison/database';
import { type Actor, Clock, InvalidInput } from '@liaison/kernel';
import { BeginPlan } from './begin-plan.js';
import type { Classified } from './check-content.js';
import { recordClassification } from './classifications.js';
import { take } from './domain/incident-thread.js';
import type { Plan } from './domain/routing.js';
import { entryOf } from './escalation.js';
import { officeOf } from './office.js';
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
    private readonly plans: BeginPlan,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, actor: Actor, requestId: string, content: Classified): Promise<SentThread[]> {
    const threads = await lockThreads(tx, actor.directoryId, requestId);
    if (!threads.length) throw new InvalidInput([{ pointer: '/to', code: 'missing' }]);
    await this.classified(tx, actor, requestId, content);
    await tx.query('update incident_request set sent_at = $2, version = version + 1 where id = $1', [requestId, this.clock.now()]);
    const sent: SentThread[] = [];
    for (const thread of threads) sent.push(await this.send(tx, actor, thread, content));
    return sent;
  }

  /** The history begins with what the request was sent as. */
  private async classified(tx: Tx, actor: Actor, requestId: string, content: Classified): Promise<void> {
    const by = (await officeOf(tx, actor))?.institution ?? actor.state ?? '';
    const first = { requestId, before: null, after: content, reason: content.severityReason };
    await recordClassification(tx, actor, { ...first, at: this.clock.now(), by });
  }

  private async send(tx: Tx, actor: Actor, thread: ThreadRow, content: Classified): Promise<SentThread> {
    take('send', 'sender', thread);
    await this.audit.append(tx, actor, 'requests/sent', { ...entryOf(thread), data: { reference: thread.reference } });
    const sent = { kind: 'sent', at: this.clock.now(), byState: thread.senderState } as const;
    const plan = await this.plans.execute(tx, actor, thread, content, thread.planRevision, sent);
    return { state: thread.receiverState, status: 'sent', plan };
  }
}
