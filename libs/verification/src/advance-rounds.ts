import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Installation, Reads, Transactions, type Tx } from '@liaison/database';
import { MailChannels } from '@liaison/directory';
import { DueWork, type Overdue } from '@liaison/jobs';
import { type Actor, Clock, system } from '@liaison/kernel';
import { Outbox } from '@liaison/messaging';
import { Settings } from '@liaison/settings';
import { CheckSteps, type Step } from './check-steps.js';
import { lockDueChecks, updateChecks } from './due-checks.js';
import { FinishRounds } from './finish-rounds.js';

const BATCH = 200;

/** Writes the letters and reminders that are due, records what stayed unanswered and finishes rounds. */
@Injectable()
export class AdvanceRounds extends DueWork {
  readonly job = 'verification:advance';
  private readonly actor: Actor;

  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    private readonly channels: MailChannels,
    private readonly steps: CheckSteps,
    private readonly finish: FinishRounds,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly settings: Settings,
    installation: Installation,
  ) {
    super();
    this.actor = system('verification', installation.directoryId);
  }

  async overdue(now: Date): Promise<Overdue> {
    return (await this.reads.first<Overdue>('verification-overdue', OVERDUE, [this.actor.directoryId, now])) ?? { count: 0, oldest: null };
  }

  async work(): Promise<void> {
    while (await this.batch());
    await this.finish.execute(this.actor);
  }

  /** Whether there may be more. */
  private batch(): Promise<boolean> {
    return this.transactions.run(this.actor, async (tx) => {
      const now = this.clock.now();
      const due = await lockDueChecks(tx, this.actor.directoryId, now, BATCH);
      if (!due.length) return false;
      const states = [...new Set(due.map(({ state }) => state))];
      const channels = new Map(
        (await this.channels.of(tx, this.actor.directoryId, { states })).map((channel) => [channel.channelId, channel]),
      );
      const reminders = [this.settings.REMINDER_AFTER];
      await this.keep(
        tx,
        due.map((check) => this.steps.of(check, channels.get(check.channelId), reminders, now)),
      );
      return due.length === BATCH;
    });
  }

  private async keep(tx: Tx, steps: readonly Step[]): Promise<void> {
    await updateChecks(
      tx,
      steps.map(({ update }) => update),
    );
    await this.outbox.postAll(
      tx,
      this.actor,
      steps.flatMap(({ letter }) => letter ?? []),
    );
    await this.audit.appendAll(
      tx,
      this.actor,
      'verification/check-reminded',
      steps.flatMap(({ reminded }) => reminded ?? []),
    );
    await this.audit.appendAll(
      tx,
      this.actor,
      'verification/check-unanswered',
      steps.flatMap(({ unanswered }) => unanswered ?? []),
    );
  }
}

const OVERDUE = `
  select count(*)::integer as count, min(at) as oldest from (
    select c.next_check_at as at from verification_check c join verification_round r on r.id = c.round_id
    where r.directory_id = $1 and r.status = 'running' and c.next_check_at <= $2
    union all
    select r.started_at from verification_round r
    where r.directory_id = $1 and r.status = 'running' and not exists (
      select from verification_check c where c.round_id = r.id and c.status in ('pending', 'sent'))
  ) due`;
