import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import type { Tx } from '@liaison/database';
import { ChannelEvidence } from '@liaison/directory';
import { JobQueue } from '@liaison/jobs';
import { type Actor, after, Clock, system } from '@liaison/kernel';
import { Outbox } from '@liaison/messaging';
import { Settings } from '@liaison/settings';
import { type Answer, type Answered, type AnsweredBy, confirm } from './domain/check.js';
import { type CheckRow, roundOf } from './checks.js';
import { ConfirmationClosed } from './verification.errors.js';

export interface Confirmation {
  readonly result: 'confirmed' | 'wrong-person';
  /** When the first answer came. */
  readonly confirmedAt: string;
  /** The round's reference. */
  readonly round: string;
  readonly late: boolean;
}

/** What an answer to a locked check leaves behind, whichever way it came. */
@Injectable()
export class RecordAnswer {
  constructor(
    private readonly evidence: ChannelEvidence,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @throws ConfirmationClosed when the round was stopped or is too old */
  async execute(tx: Tx, actor: Actor, check: CheckRow, answer: Answer, by: AnsweredBy): Promise<Confirmation> {
    const now = this.clock.now();
    const round = await roundOf(tx, check.roundId);
    if (round.status === 'stopped' || now > after(round.startedAt, this.settings.CONFIRMATION_KEPT)) throw new ConfirmationClosed();
    const answered = confirm(check, answer, by, now);
    if (answered) await this.keep(tx, actor, check, answered);
    return toConfirmation(answered ?? check, round.reference);
  }

  private async keep(tx: Tx, actor: Actor, check: CheckRow, answered: Answered): Promise<void> {
    const { status, confirmedAt, confirmedBy, answer, late } = answered;
    await tx.query(ANSWER, [check.id, status, confirmedAt, confirmedBy, answer, late]);
    // The first letter is just being settled as sent: whoever answers has it. Only reminders are called back.
    if (check.status !== 'pending') await this.outbox.cancelOfChecks(tx, [check.id]);
    if (status === 'confirmed') await this.testify(tx, check, answered);
    await this.audit.append(tx, actor, 'verification/check-confirmed', {
      subject: `check:${check.id}`,
      states: [check.state],
      exercise: check.exercise,
      data: { reference: check.reference, by: confirmedBy, answer, late },
    });
    await this.jobs.ring(tx, 'verification:advance');
  }

  private async testify(tx: Tx, { channelId, directoryId, sentAt }: CheckRow, { confirmedAt, confirmedBy }: Answered): Promise<void> {
    const seconds = sentAt && confirmedBy !== 'api' ? Math.max(0, Math.round((confirmedAt.getTime() - sentAt.getTime()) / 1_000)) : null;
    await this.evidence.confirmed(tx, system('verification', directoryId), channelId, { at: confirmedAt, by: confirmedBy, seconds });
  }
}

const ANSWER = `
  update verification_check set status = $2, confirmed_at = $3, confirmed_by = $4, answer = $5, late = $6, next_check_at = null,
    system_confirmed_at = case when $4 = 'api' then $3::timestamptz else system_confirmed_at end
  where id = $1`;

function toConfirmation({ status, confirmedAt, late }: Pick<CheckRow, 'status' | 'confirmedAt' | 'late'>, round: string): Confirmation {
  const result = status === 'wrong-person' ? status : 'confirmed';
  return { result, confirmedAt: confirmedAt?.toISOString() ?? '', round, late };
}
