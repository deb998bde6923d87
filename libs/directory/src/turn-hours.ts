import { Injectable } from '@nestjs/common';
import { Installation, Reads, Transactions, type Tx } from '@liaison/database';
import { DueWork, type Overdue } from '@liaison/jobs';
import { Clock, system } from '@liaison/kernel';
import { dutyAt } from './domain/duty.js';
import type { Hours } from './domain/hours.js';

const BATCH = 500;

interface Row {
  readonly id: string;
  readonly hours: Hours;
  readonly time_zone: string;
}

/** Renews the stored on-duty answer of contacts whose hours have turned. Late is harmless: readers turn it over themselves. */
@Injectable()
export class TurnHours extends DueWork {
  readonly job = 'directory:turn-hours';

  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    private readonly installation: Installation,
    private readonly clock: Clock,
  ) {
    super();
  }

  async overdue(now: Date): Promise<Overdue> {
    const due = await this.reads.first<{ count: number; oldest: Date | null }>('hours-overdue', OVERDUE, [
      this.installation.directoryId,
      now,
    ]);
    return due ?? { count: 0, oldest: null };
  }

  async work(): Promise<void> {
    const actor = system('hours', this.installation.directoryId);
    while ((await this.transactions.run(actor, (tx) => this.turn(tx))) === BATCH);
  }

  private async turn(tx: Tx): Promise<number> {
    const now = this.clock.now();
    const due = await tx.query<Row[]>(DUE, [this.installation.directoryId, now, BATCH]);
    const turned = due.map(({ id, hours, time_zone }) => ({ id, ...dutyAt(hours, time_zone, now) }));
    if (turned.length) await tx.query(TURN, [JSON.stringify(turned)]);
    return due.length;
  }
}

const OVERDUE = `
  select count(*)::int as count, min(hours_change_at) as oldest from contact where directory_id = $1 and hours_change_at <= $2`;

const DUE = `
  select id, hours, time_zone from contact where directory_id = $1 and hours_change_at <= $2
  order by hours_change_at limit $3 for no key update skip locked`;

const TURN = `
  update contact c set open_now = t.open, hours_change_at = t."changesAt"
  from jsonb_to_recordset($1::jsonb) as t (id uuid, open boolean, "changesAt" timestamptz) where c.id = t.id`;
