import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import { ChannelEvidence } from '@liaison/directory';
import { JobQueue } from '@liaison/jobs';
import type { Actor } from '@liaison/kernel';
import { type SettledDelivery, Settlements } from '@liaison/messaging';
import { stepOccasion } from './escalation.js';
import { hurry } from './hurry.js';
import { recordFacts } from './thread-facts.js';
import { lockThread, type ThreadRow } from './threads.js';

/** What became of a request's letters is a fact of its thread; when all of a step failed, the next one starts at once. */
@Injectable()
export class FollowDeliveries implements OnModuleInit {
  constructor(
    private readonly settlements: Settlements,
    private readonly evidence: ChannelEvidence,
    private readonly queue: JobQueue,
  ) {}

  onModuleInit(): void {
    this.settlements.on('request', (tx, actor, delivery) => this.settled(tx, actor, delivery));
  }

  private async settled(tx: Tx, actor: Actor, delivery: SettledDelivery): Promise<void> {
    const thread = await lockThread(tx, delivery.threadId);
    if (!thread) return;
    const failed = delivery.status !== 'sent';
    if (delivery.status === 'failed-permanently' && delivery.channelId) {
      await this.evidence.suspect(tx, actor, delivery.channelId, delivery.status);
    }
    if (delivery.recipientState !== thread.receiverState) return;
    const data = {
      institution: await institutionOf(tx, delivery.contactId),
      ...(failed && { permanent: delivery.status === 'failed-permanently' }),
    };
    await recordFacts(tx, thread, [{ kind: failed ? 'failed' : 'handed-over', at: delivery.at, data }]);
    if (failed && (await allOfStepFailed(tx, thread))) await hurry(tx, this.queue, thread, delivery.at);
  }
}

async function institutionOf(tx: Tx, contactId: string | null): Promise<string | null> {
  const [row] = await tx.query<{ institution: string }[]>('select institution from contact where id = $1', [contactId]);
  return row?.institution ?? null;
}

async function allOfStepFailed(tx: Tx, thread: ThreadRow): Promise<boolean> {
  const [row] = await tx.query<{ failed: boolean | null }[]>(
    `select bool_and(status in ('failed-temporarily', 'failed-permanently')) as failed from delivery
     where thread_id = $1 and occasion like $2`,
    [thread.id, `${stepOccasion(thread, thread.step)}:%`],
  );
  return row?.failed === true;
}
