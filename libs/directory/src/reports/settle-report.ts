import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, Clock, isId, NotFound } from '@liaison/kernel';

/** What was reported is dealt with, whichever way. Settled once; again is nothing. */
@Injectable()
export class SettleReport {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, Forbidden */
  async execute(actor: Actor, id: string): Promise<void> {
    if (!isId(id)) throw new NotFound('report');
    await this.transactions.run(actor, async (tx) => {
      const [row] = await tx.query<Row[]>(LOCK, [actor.directoryId, id]);
      if (!row) throw new NotFound('report');
      allow(actor, 'report/settle', { states: [row.state] });
      if (row.settled) return;
      await tx.query('update contact_report set settled_at = $2, settled_by = $3 where id = $1', [id, this.clock.now(), actor.name]);
      const entry = { subject: `contact:${row.contact}`, states: [row.state], data: { field: row.field } };
      await this.audit.append(tx, actor, 'directory/report-settled', entry);
    });
  }
}

interface Row {
  readonly state: string;
  readonly contact: string;
  readonly field: string;
  readonly settled: boolean;
}

const LOCK = `
  select state, contact_id as contact, field, settled_at is not null as settled from contact_report
  where directory_id = $1 and id = $2 for update`;
