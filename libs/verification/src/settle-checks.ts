import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import type { Tx } from '@liaison/database';
import { ChannelEvidence } from '@liaison/directory';
import { JobQueue } from '@liaison/jobs';
import type { Actor } from '@liaison/kernel';
import { type SettledDelivery, Settlements } from '@liaison/messaging';
import { Settings } from '@liaison/settings';
import { type CheckRow, lockChecks, roundOf } from './checks.js';
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
    this.settlements.onBatch('check', (tx, actor, deliveries) => this.settle(tx, actor, deliveries));
  }

  private async settle(tx: Tx, actor: Actor, deliveries: readonly SettledDelivery[]): Promise<void> {
    const ids = deliveries.flatMap(({ checkId }) => checkId ?? []);
    const checks = new Map((await lockChecks(tx, actor.directoryId, ids)).map((check) => [check.id, check]));
    const pairs = deliveries.flatMap((delivery) => {
      const check = checks.get(delivery.checkId ?? '');
      return check ? [{ check, delivery }] : [];
    });
    await this.sent(
      tx,
      actor,
      pairs.filter(({ check, delivery }) => delivery.status === 'sent' && check.sentAt === null),
    );
    for (const pair of pairs) if (pair.delivery.status !== 'sent') await this.failed(tx, actor, pair);
  }

  /** An answer can be quicker than the settlement of its letter; then only the time of sending is added. */
  private async sent(tx: Tx, actor: Actor, pairs: readonly Pair[]): Promise<void> {
    const windows = new Map<string, number>();
    for (const roundId of new Set(pairs.map(({ check }) => check.roundId))) windows.set(roundId, (await roundOf(tx, roundId)).windowMs);
    const updates = pairs.map(({ check, delivery }) => this.sentUpdate(check, delivery.at, windows.get(check.roundId) ?? 0));
    if (updates.length) await tx.query(SENT, [JSON.stringify(updates)]);
    const entries = pairs.map(({ check }) => ({ ...entryOf(check), data: { reference: check.reference } }));
    await this.audit.appendAll(tx, actor, 'verification/check-sent', entries);
  }

  private sentUpdate(check: CheckRow, sentAt: Date, windowMs: number) {
    const status = settle(check.status, 'sent') ?? check.status;
    const deadline = deadlineOnceSent(check.deadline, sentAt, windowMs);
    const [next] = ahead({ sentAt, deadline, reminders: 0 }, [this.settings.REMINDER_AFTER]);
    return { id: check.id, status, sentAt, deadline, nextCheckAt: status === 'sent' ? (next?.at ?? deadline) : null };
  }

  private async failed(tx: Tx, actor: Actor, { check, delivery }: Pair): Promise<void> {
    const outcome = codeOf(delivery.outcome);
    await this.evidence.suspect(tx, actor, check.channelId, outcome);
    const status = settle(check.status, delivery.status);
    if (!status) return;
    await tx.query('update verification_check set status = $2, next_check_at = null where id = $1', [check.id, status]);
    await this.audit.append(tx, actor, 'verification/check-failed', { ...entryOf(check), data: { reference: check.reference, outcome } });
    await this.jobs.ring(tx, 'verification:advance');
  }
}

interface Pair {
  readonly check: CheckRow;
  readonly delivery: SettledDelivery;
}

const SENT = `
  update verification_check c set status = u.status, sent_at = u."sentAt", deadline = u.deadline, next_check_at = u."nextCheckAt"
  from jsonb_to_recordset($1::jsonb) as u (id uuid, status text, "sentAt" timestamptz, deadline timestamptz, "nextCheckAt" timestamptz)
  where c.id = u.id`;

function entryOf({ id, state, exercise }: CheckRow) {
  return { subject: `check:${id}`, states: [state], exercise };
}

/** The mail server's words may name the recipient, so only its codes are kept. */
function codeOf(outcome: string): string {
  return /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/.exec(outcome)?.[0] ?? 'unknown';
}
