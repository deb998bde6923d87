import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Installation, Reads, Transactions, type Tx } from '@liaison/database';
import { DueWork, type Overdue } from '@liaison/jobs';
import { type Actor, Clock, system } from '@liaison/kernel';

const BATCH = 500;

interface Row {
  readonly actor: string;
  readonly reader_state: string | null;
  readonly state: string;
  readonly hour: Date;
  readonly views: number;
}

/** Makes an hour that is over entries of the trail: one per reader and State, which both see. */
@Injectable()
export class EnterViews extends DueWork {
  readonly job = 'directory:enter-views';

  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    private readonly installation: Installation,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {
    super();
  }

  async overdue(now: Date): Promise<Overdue> {
    const due = await this.reads.first<{ count: number; oldest: Date | null }>('views-overdue', OVERDUE, [
      this.installation.directoryId,
      now,
    ]);
    return due ?? { count: 0, oldest: null };
  }

  async work(): Promise<void> {
    const actor = system('views', this.installation.directoryId);
    while ((await this.transactions.run(actor, (tx) => this.enter(tx, actor))) === BATCH);
  }

  private async enter(tx: Tx, actor: Actor): Promise<number> {
    const [rows] = await tx.query<[Row[], number]>(TAKE, [actor.directoryId, this.clock.now(), BATCH]);
    for (const { actor: name, reader_state, state, hour, views } of rows) {
      await this.audit.append(tx, { ...actor, name }, 'directory/contacts-viewed', {
        subject: `state:${state}`,
        states: [state, ...(reader_state ? [reader_state] : [])],
        data: { hour: hour.toISOString(), count: views },
      });
    }
    return rows.length;
  }
}

const OVERDUE = `
  select count(*)::int as count, min(hour) + interval '1 hour' as oldest from contact_view
  where directory_id = $1 and hour <= $2::timestamptz - interval '1 hour'`;

const TAKE = `
  with due as (
    select directory_id, hour, actor, state from contact_view
    where directory_id = $1 and hour <= $2::timestamptz - interval '1 hour' order by hour, actor, state limit $3
  )
  delete from contact_view v using due d
  where v.directory_id = d.directory_id and v.hour = d.hour and v.actor = d.actor and v.state = d.state
  returning v.actor, v.reader_state, v.state, v.hour, v.views`;
