import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, Clock, isId, NotFound, system } from '@liaison/kernel';
import type { ReportField } from './report.view.js';
import { ReportsQuery } from './reports.query.js';
import { TellOfReport } from './tell-of-report.js';

/** What was reported is dealt with, whichever way, and the State that said so hears of it. Settled once; again is nothing. */
@Injectable()
export class SettleReport {
  constructor(
    private readonly transactions: Transactions,
    private readonly reports: ReportsQuery,
    private readonly letters: TellOfReport,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, Forbidden */
  async execute(actor: Actor, id: string): Promise<void> {
    if (!isId(id) || (await this.reports.ownerOf(actor, id)) === null) throw new NotFound('report');
    await this.transactions.run(system('directory', actor.directoryId), async (tx) => {
      const [row] = await tx.query<Row[]>(LOCK, [actor.directoryId, id]);
      if (!row) throw new NotFound('report');
      allow(actor, 'report/settle', { states: [row.state] });
      if (row.settled) return;
      await tx.query('update contact_report set settled_at = $2, settled_by = $3 where id = $1', [id, this.clock.now(), actor.name]);
      const entry = { subject: `contact:${row.contact}`, states: [row.state], data: { field: row.field } };
      await this.audit.append(tx, actor, 'directory/report-settled', entry);
      await this.letters.settled(tx, actor, { ...row, id });
    });
  }
}

interface Row {
  readonly state: string;
  /** The State that said so. */
  readonly by: string;
  readonly contact: string;
  readonly institution: string;
  readonly roleTitle: string;
  readonly field: ReportField;
  readonly settled: boolean;
}

const LOCK = `
  select r.state, r.by_state as by, r.contact_id as contact, c.institution, c.role_title as "roleTitle", r.field,
    r.settled_at is not null as settled
  from contact_report r join contact c on c.directory_id = r.directory_id and c.id = r.contact_id
  where r.directory_id = $1 and r.id = $2 for update of r`;
