import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Installation, Transactions, type Tx } from '@liaison/database';
import { DueWork, type Overdue } from '@liaison/jobs';
import { type Actor, Clock, system } from '@liaison/kernel';
import { Settings } from '@liaison/settings';

const BATCH = 500;

/** Forgets the names of people who left a contact long ago; that there was a person stays (`domain.md` §4). */
@Injectable()
export class ForgetHolders extends DueWork {
  readonly job = 'directory:forget-holders';

  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly audit: AuditLog,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {
    super();
  }

  async overdue(now: Date): Promise<Overdue> {
    const values = [this.installation.directoryId, this.lastDay(now)];
    const [due] = await this.transactions.run(this.actor, (tx) => tx.query<Overdue[]>(OVERDUE, values));
    return due ?? { count: 0, oldest: null };
  }

  async work(): Promise<void> {
    while ((await this.transactions.run(this.actor, (tx) => this.forget(tx))) === BATCH);
  }

  private async forget(tx: Tx): Promise<number> {
    const now = this.clock.now();
    const values = [this.installation.directoryId, this.lastDay(now), BATCH, now];
    const [rows] = await tx.query<[{ id: string; contact: string; state: string }[], number]>(FORGET, values);
    await this.audit.appendAll(
      tx,
      this.actor,
      'directory/holder-changed',
      rows.map(({ id, contact, state }) => ({
        subject: `contact:${contact}`,
        states: [state],
        data: { holder: id, what: 'forgotten' as const },
      })),
    );
    return rows.length;
  }

  /** Who left before it is forgotten. */
  private lastDay(now: Date): string {
    return new Date(now.getTime() - this.settings.HOLDER_KEPT).toISOString().slice(0, 10);
  }

  private get actor(): Actor {
    return system('holders', this.installation.directoryId);
  }
}

const OVERDUE = `
  select count(*)::int as count, min(to_date)::timestamptz as oldest from holder
  where directory_id = $1 and to_date < $2::date and erased_at is null`;

const FORGET = `
  update holder set name = null, name_latin = null, account_id = null, erased_at = $4, version = version + 1
  where id in (select id from holder where directory_id = $1 and to_date < $2::date and erased_at is null
    order by to_date limit $3 for update skip locked)
  returning id, contact_id as contact, state`;
