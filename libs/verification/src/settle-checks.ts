import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import type { Tx } from '@liaison/database';
import { ChannelEvidence } from '@liaison/directory';
import { JobQueue } from '@liaison/jobs';
import type { Actor } from '@liaison/kernel';
import { type SettledDelivery, Settlements } from '@liaison/messaging';
import { Settings } from '@liaison/settings';
import { type CheckRow, lockCheck, roundOf } from './checks.js';
import { ahead, deadlineOnceSent, settle } from './domain/check.js';

/** What became of a check's letter, written inside the transaction that settles the delivery. */
@Injectable()
export class SettleChecks implements OnModuleInit {
  constructor(
    private readonly settlements: Settlements,
    private readonly evidence: ChannelEvidence,
    private readonly audit: AuditLog,
    private readonly jobs: JobQueue,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.settlements.on('check', (tx, actor, delivery) => this.settle(tx, actor, delivery));
  }

  private async settle(tx: Tx, actor: Actor, delivery: SettledDelivery): Promise<void> {
    const check = delivery.checkId === null ? null : await lockCheck(tx, actor.directoryId, delivery.checkId);
    if (!check) return;
    if (delivery.status !== 'sent') await this.evidence.suspect(tx, actor, check.channelId, codeOf(delivery.outcome));
    const status = settle(check.status, delivery.status);
    if (status === 'sent') await this.sent(tx, actor, check, delivery.at);
    else if (status) await this.failed(tx, actor, check, status, codeOf(delivery.outcome));
  }

  private async sent(tx: Tx, actor: Actor, check: CheckRow, sentAt: Date): Promise<void> {
    const { windowMs } = await roundOf(tx, check.roundId);
    const deadline = deadlineOnceSent(check.deadline, sentAt, windowMs);
    const [next] = ahead({ sentAt, deadline, reminders: 0 }, [this.settings.REMINDER_AFTER]);
    await tx.query(`update verification_check set status = 'sent', sent_at = $2, deadline = $3, next_check_at = $4 where id = $1`, [
      check.id,
      sentAt,
      deadline,
      next?.at ?? deadline,
    ]);
    await this.audit.append(tx, actor, 'verification/check-sent', { ...entryOf(check), data: { reference: check.reference } });
  }

  private async failed(tx: Tx, actor: Actor, check: CheckRow, status: string, outcome: string): Promise<void> {
    await tx.query('update verification_check set status = $2, next_check_at = null where id = $1', [check.id, status]);
    const data = { reference: check.reference, outcome };
    await this.audit.append(tx, actor, 'verification/check-failed', { ...entryOf(check), data });
    await this.jobs.ring(tx, 'verification:advance');
  }
}

function entryOf({ id, state, exercise }: CheckRow) {
  return { subject: `check:${id}`, states: [state], exercise };
}

/** The mail server's words may name the recipient, so only its codes are kept. */
function codeOf(outcome: string): string {
  return /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/.exec(outcome)?.[0] ?? 'unknown';
}
