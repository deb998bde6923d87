import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, Clock } from '@liaison/kernel';
import { Outbox } from '@liaison/messaging';
import { take } from './domain/round.js';
import { lockRound } from './rounds.js';

/** For good: nothing more leaves, and no answer is taken any more. What was answered stays. */
@Injectable()
export class StopRound {
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
      await tx.query('update verification_round set status = $2, ended_at = $3, version = version + 1 where id = $1', [
        id,
        take('stop', status),
        this.clock.now(),
      ]);
      await tx.query(STOP_CHECKS, [id]);
      const checks = await tx.query<{ id: string; state: string }[]>('select id, state from verification_check where round_id = $1', [id]);
      await this.outbox.cancelOfChecks(
        tx,
        checks.map((check) => check.id),
      );
      const states = checks.map(({ state }) => state);
      await this.audit.append(tx, actor, 'verification/round-stopped', { subject: `round:${id}`, states, exercise, data: { reference } });
    });
  }
}

const STOP_CHECKS = `
  update verification_check set status = 'stopped', next_check_at = null where round_id = $1 and status in ('pending', 'sent')`;
