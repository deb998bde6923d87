import { Injectable } from '@nestjs/common';
import { Installation, Transactions } from '@liaison/database';
import { DueWork, type Overdue } from '@liaison/jobs';
import { Clock, system } from '@liaison/kernel';
import { Escalation } from './escalation.js';
import { readLocked } from './threads.js';

/** Takes due threads one by one, earliest first, each in a transaction of its own; another worker's are passed over. */
@Injectable()
export class AdvanceRequests extends DueWork {
  readonly job = 'requests:advance';

  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly escalation: Escalation,
    private readonly clock: Clock,
  ) {
    super();
  }

  async overdue(now: Date): Promise<Overdue> {
    const [row] = await this.transactions.run(this.actor, (tx) =>
      tx.query<{ count: number; oldest: Date | null }[]>(
        'select count(*)::int as count, min(next_step_at) as oldest from incident_thread where next_step_at <= $1',
        [now],
      ),
    );
    return row ?? { count: 0, oldest: null };
  }

  /** One thread that cannot be advanced must not keep the others waiting: it is named at the end. */
  async work(): Promise<void> {
    const failed = new Map<string, unknown>();
    while (await this.next(failed));
    if (failed.size) throw new AggregateError([...failed.values()], `${failed.size} threads could not be advanced`);
  }

  private async next(failed: Map<string, unknown>): Promise<boolean> {
    const taken = { id: '' };
    try {
      return await this.transactions.run(this.actor, async (tx) => {
        const due = await tx.query<{ id: string }[]>(DUE, [this.installation.directoryId, this.clock.now(), [...failed.keys()]]);
        taken.id = due[0]?.id ?? '';
        const [thread] = await readLocked(
          tx,
          due.map(({ id }) => id),
        );
        if (!thread) return false;
        await this.escalation.advance(tx, this.actor, thread);
        return true;
      });
    } catch (error) {
      if (!taken.id) throw error;
      failed.set(taken.id, error);
      return true;
    }
  }

  private get actor() {
    return system('escalation', this.installation.directoryId);
  }
}

const DUE = `
  select id from incident_thread where directory_id = $1 and next_step_at <= $2 and status = 'sent' and id <> all($3::uuid[])
  order by next_step_at, id limit 1 for update skip locked`;
