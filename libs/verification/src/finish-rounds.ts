import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { type Actor, Clock } from '@liaison/kernel';
import { take } from './domain/round.js';
import { lockRound } from './rounds.js';

/** A running round of which nothing is open any more is finished. Late answers still count. */
@Injectable()
export class FinishRounds {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor): Promise<void> {
    const done = await this.transactions.run(actor, (tx) => tx.query<{ id: string }[]>(DONE, [actor.directoryId]));
    for (const { id } of done) await this.finish(actor, id);
  }

  private finish(actor: Actor, id: string): Promise<void> {
    return this.transactions.run(actor, async (tx) => {
      const { status, reference, exercise } = await lockRound(tx, actor.directoryId, id);
      if (status !== 'running') return;
      const values = [id, take('finish', status), this.clock.now()];
      await tx.query('update verification_round set status = $2, ended_at = $3, version = version + 1 where id = $1', values);
      await this.audit.append(tx, actor, 'verification/round-finished', { subject: `round:${id}`, exercise, data: { reference } });
    });
  }
}

const DONE = `
  select id from verification_round r where directory_id = $1 and status = 'running'
    and not exists (select from verification_check c where c.round_id = r.id and c.status in ('pending', 'sent'))`;
