import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, Clock } from '@liaison/kernel';
import { Outbox } from '@liaison/messaging';
import { take } from './domain/round.js';
import { lockRound } from './rounds.js';

/** Letters and reminders that have not left stay; answers still count. The round stands still until it is resumed. */
@Injectable()
export class PauseRound {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws IllegalRoundAct */
  async execute(actor: Actor, id: string): Promise<void> {
    allow(actor, 'round/stop');
    return this.transactions.run(actor, async (tx) => {
      const { status, reference, exercise } = await lockRound(tx, actor.directoryId, id);
      await tx.query('update verification_round set status = $2, version = version + 1 where id = $1', [id, take('pause', status)]);
      const open = await tx.query<{ id: string }[]>(
        `select id from verification_check where round_id = $1 and status in ('pending', 'sent')`,
        [id],
      );
      const held = await this.outbox.cancelOfChecks(
        tx,
        open.map((check) => check.id),
      );
      await tx.query(POST_AGAIN, [id, this.clock.now(), held]);
      await this.audit.append(tx, actor, 'verification/round-paused', { subject: `round:${id}`, exercise, data: { reference } });
    });
  }
}

/** A cancelled letter or reminder is another one when it is posted again; its code stays. */
const POST_AGAIN = `
  update verification_check set next_check_at = $2, postings = postings + 1,
    reminders = case when status = 'sent' then greatest(reminders - 1, 0) else reminders end
  where round_id = $1 and (status = 'pending' and next_check_at is null or status = 'sent' and id = any($3::uuid[]))`;
