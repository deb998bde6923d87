import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import { JobQueue } from '@liaison/jobs';
import { type Actor, after, Clock } from '@liaison/kernel';
import { take } from './domain/round.js';
import { lockRound } from './rounds.js';

/** Letters that have not left get the whole window from now; a deadline somebody was told stays. */
@Injectable()
export class ResumeRound {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  /** @throws IllegalRoundAct */
  async execute(actor: Actor, id: string): Promise<void> {
    allow(actor, 'round/stop');
    return this.transactions.run(actor, async (tx) => {
      const { status, reference, exercise, windowMs } = await lockRound(tx, actor.directoryId, id);
      await tx.query('update verification_round set status = $2, version = version + 1 where id = $1', [id, take('resume', status)]);
      await tx.query(`update verification_check set deadline = $2 where round_id = $1 and status = 'pending'`, [
        id,
        after(this.clock.now(), windowMs),
      ]);
      await this.audit.append(tx, actor, 'verification/round-resumed', { subject: `round:${id}`, exercise, data: { reference } });
      await this.jobs.ring(tx, 'verification:advance');
    });
  }
}
