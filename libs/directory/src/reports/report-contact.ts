import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, Clock, InvalidInput, newId, NotFound, plainText, system } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import type { ContactDetail } from '../contact.view.js';
import { ContactsQuery } from '../contacts.query.js';
import { OwnContactReport, ReportStillOpen, TooManyReports } from '../directory.errors.js';
import type { NewReport } from './report.view.js';
import { TellOfReport } from './tell-of-report.js';

const LONGEST_TEXT = 2_000;

/** "This contact is wrong", said by another State. It changes nothing: whoever can change it is told. */
@Injectable()
export class ReportContact {
  constructor(
    private readonly transactions: Transactions,
    private readonly contacts: ContactsQuery,
    private readonly audit: AuditLog,
    private readonly letters: TellOfReport,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** The report's id. @throws NotFound, OwnContactReport, InvalidInput, ReportStillOpen, TooManyReports */
  async execute(actor: Actor, id: string, { field, text }: NewReport): Promise<string> {
    allow(actor, 'report/make');
    const contact = await this.contacts.one(actor, id);
    if (contact.status === 'withdrawn') throw new NotFound('contact');
    const by = actor.state;
    if (by === null || by === contact.state) throw new OwnContactReport();
    const said = readText(text);
    const reportId = newId();
    await this.transactions.run(system('directory', actor.directoryId), async (tx) => {
      await this.refuseFlood(tx, actor, contact, field);
      await tx.query(INSERT, [reportId, actor.directoryId, id, contact.state, by, actor.name, field, said, this.clock.now()]);
      const entry = { subject: `contact:${id}`, states: [contact.state, by], data: { field } };
      await this.audit.append(tx, actor, 'directory/contact-reported', entry);
      await this.letters.tell(tx, actor, { id: reportId, field, contact, by });
    });
    return reportId;
  }

  private async refuseFlood(tx: Tx, { directoryId, state }: Actor, { id }: ContactDetail, field: string): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('contact-report:' || $1 || $2, 0))`, [directoryId, state]);
    const [counted] = await tx.query<{ recent: number; same: number }[]>(COUNT, [directoryId, state, this.clock.now(), id, field]);
    if (counted?.same) throw new ReportStillOpen();
    if ((counted?.recent ?? 0) >= this.settings.REPORTS_PER_DAY) throw new TooManyReports();
  }
}

function readText(given: string): string {
  const read = plainText(given, { lines: true });
  if ('fault' in read) throw new InvalidInput([{ pointer: '/text', code: read.fault }]);
  const text = read.text.trim();
  if (!text) throw new InvalidInput([{ pointer: '/text', code: 'missing' }]);
  if (text.length > LONGEST_TEXT) throw new InvalidInput([{ pointer: '/text', code: 'too-long', values: { max: LONGEST_TEXT } }]);
  return text;
}

const COUNT = `
  select (count(*) filter (where at > $3::timestamptz - interval '24 hours'))::int as recent,
    (count(*) filter (where settled_at is null and contact_id = $4 and field = $5))::int as same
  from contact_report where directory_id = $1 and by_state = $2`;

const INSERT = `
  insert into contact_report (id, directory_id, contact_id, state, by_state, by_actor, field, said, at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
