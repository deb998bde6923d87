import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, isId } from '@liaison/kernel';
import type { ReportView } from './report.view.js';

export interface ReportFilter {
  readonly contact?: string | undefined;
  readonly after?: string | null;
  readonly limit?: number;
}

/** What was said about a State's contacts, for itself and for officers; row security hides all others. */
@Injectable()
export class ReportsQuery {
  constructor(private readonly transactions: Transactions) {}

  /** The newest first; those before `after`. */
  list(actor: Actor, { contact, after = null, limit = 50 }: ReportFilter = {}): Promise<ReportView[]> {
    allow(actor, 'report/read', { states: actor.state ? [actor.state] : [] });
    const values = [actor.directoryId, isId(contact) ? contact : null, after, limit];
    return this.transactions.run(actor, (tx) => tx.query<ReportView[]>(LIST, values));
  }

  /** How many are not settled, of those the actor sees. */
  async open(actor: Actor): Promise<number> {
    allow(actor, 'report/read', { states: actor.state ? [actor.state] : [] });
    const [row] = await this.transactions.run(actor, (tx) => tx.query<{ count: number }[]>(OPEN, [actor.directoryId]));
    return row?.count ?? 0;
  }

  /** Null when the actor may not see it. */
  async ownerOf(actor: Actor, id: string): Promise<string | null> {
    const select = 'select state from contact_report where directory_id = $1 and id = $2';
    const rows = isId(id) ? await this.transactions.run(actor, (tx) => tx.query<{ state: string }[]>(select, [actor.directoryId, id])) : [];
    return rows[0]?.state ?? null;
  }
}

const OPEN = 'select count(*)::int as count from contact_report where directory_id = $1 and settled_at is null';

const LIST = `
  select r.id, r.contact_id as contact, c.institution, r.state, r.by_state as by, r.field, r.said as text, r.at, r.settled_at as "settledAt"
  from contact_report r join contact c on c.directory_id = r.directory_id and c.id = r.contact_id
  where r.directory_id = $1 and ($2::uuid is null or r.contact_id = $2) and ($3::uuid is null or r.id < $3)
  order by r.id desc limit $4`;
