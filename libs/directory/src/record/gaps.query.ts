import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, Clock } from '@liaison/kernel';
import { type Gap, gapsAhead, type LookedAt } from '../domain/gaps.js';

/** What one's own State may want to see to in the next eight weeks. */
@Injectable()
export class GapsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Empty for who has no State. */
  async of(actor: Actor): Promise<Gap[]> {
    allow(actor, 'directory/read');
    if (actor.state === null) return [];
    const now = this.clock.now();
    const contacts = await this.transactions.run(actor, (tx) => tx.query<LookedAt[]>(SELECT, [actor.directoryId, actor.state, now]));
    return gapsAhead(contacts, now);
  }
}

const SELECT = `
  select c.id, c.category, c.time_zone as "timeZone", c.hours, c.valid_to::text as "validTo", c.notice,
    exists (select from channel h where h.contact_id = c.id and h.kind = 'phone' and h.position is not null) as "hasPhone",
    c.deputy_contact is not null or exists (select from holder p where p.contact_id = c.id and p.deputy and p.erased_at is null
      and coalesce(p.to_date, 'infinity') >= $3::timestamptz::date) as "hasDeputy",
    array(select p.to_date::text from holder p where p.contact_id = c.id and not p.deputy and p.to_date >= $3::timestamptz::date
      order by p.to_date) as leaving,
    (select coalesce(json_agg(json_build_object('from', p.from_date, 'to', p.to_date)), '[]') from holder p
      where p.contact_id = c.id and not p.deputy and p.erased_at is null) as staying
  from contact c where c.directory_id = $1 and c.state = $2 and c.status = 'active' order by c.category, c.id`;
