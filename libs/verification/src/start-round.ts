import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { type MailChannel, MailChannels } from '@liaison/directory';
import { allow } from '@liaison/identity';
import { JobQueue } from '@liaison/jobs';
import { type Actor, after, Clock, newId } from '@liaison/kernel';
import { numberChecks } from './domain/reference.js';
import { requireSecondOfficer, take } from './domain/round.js';
import { audienceOf, lockRound, type Round } from './rounds.js';
import { NoRecipients } from './verification.errors.js';

/** Makes one check per e-mail channel; the worker writes the letters. */
@Injectable()
export class StartRound {
  constructor(
    private readonly transactions: Transactions,
    private readonly channels: MailChannels,
    private readonly audit: AuditLog,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  /** @throws SecondOfficerNeeded, IllegalRoundAct, NoRecipients */
  async execute(actor: Actor, id: string): Promise<void> {
    allow(actor, 'round/start');
    return this.transactions.run(actor, async (tx) => {
      const round = await lockRound(tx, actor.directoryId, id);
      const status = take('start', round.status);
      requireSecondOfficer({ name: round.createdBy, personId: round.createdPerson }, actor);
      const channels = await this.channels.of(tx, actor.directoryId, audienceOf(round));
      if (!channels.length) throw new NoRecipients();
      const now = this.clock.now();
      await tx.query(START, [id, status, actor.name, actor.personId, now, channels.length]);
      await insertChecks(tx, actor, round, channels, now);
      await this.audit.append(tx, actor, 'verification/round-started', {
        subject: `round:${id}`,
        states: channels.map(({ state }) => state),
        exercise: round.exercise,
        data: { reference: round.reference, recipients: channels.length },
      });
      await this.jobs.ring(tx, 'verification:advance');
    });
  }
}

const START = `
  update verification_round set status = $2, started_by = $3, started_person = $4, started_at = $5, recipients = $6, version = version + 1
  where id = $1`;

const INSERT_CHECKS = `
  insert into verification_check (id, directory_id, round_id, exercise, state, contact_id, channel_id, category, reference, deadline, next_check_at)
  select id, $1, $2, $3, state, "contactId", "channelId", category, reference, $4, $5
  from jsonb_to_recordset($6::jsonb) as c (id uuid, state text, "contactId" uuid, "channelId" uuid, category text, reference text)`;

async function insertChecks(tx: Tx, actor: Actor, round: Round, channels: readonly MailChannel[], now: Date): Promise<void> {
  const rows = numberChecks(
    round.reference,
    channels.map(({ state, contactId, channelId, category }) => ({ id: newId(), state, contactId, channelId, category })),
  );
  const deadline = after(now, round.windowMs);
  await tx.query(INSERT_CHECKS, [actor.directoryId, round.id, round.exercise, deadline, now, JSON.stringify(rows)]);
}
