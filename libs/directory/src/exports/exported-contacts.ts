import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { type Actor, Clock } from '@liaison/kernel';
import type { MirroredContact } from '../changes/change.view.js';
import { mirroredContact } from '../changes/changes.sql.js';
import type { StateNames } from '../list-state.js';
import { isListed } from '../listed-states.sql.js';
import { scopeOf } from '../scope.js';
import type { ContactFilter, PageEnd } from '../search/contact-filter.js';
import { ContactSearch } from '../search/contact-search.js';

/** Contacts at a time: what is held of an export, however long it is. */
const BATCH = 500;

export interface ExportedContact {
  /** What it is called in files. */
  readonly key: string;
  readonly stateNames: StateNames;
  /** As the reader may see it. */
  readonly contact: MirroredContact;
}

/** What a reader may see of the contacts a filter finds, some at a time, each as it is when its turn comes. */
@Injectable()
export class ExportedContacts {
  constructor(
    private readonly transactions: Transactions,
    private readonly finder: ContactSearch,
    private readonly clock: Clock,
  ) {}

  async *read(actor: Actor, filter: ContactFilter): AsyncGenerator<readonly ExportedContact[]> {
    const reading = { scope: scopeOf(actor), now: this.clock.now(), limit: BATCH };
    let after: PageEnd | undefined;
    do {
      const { rows } = await this.finder.find(reading, { ...filter, ...(after && { after }) });
      if (rows.length) yield await this.whole(actor, rows);
      after = rows.length < BATCH ? undefined : rows.at(-1);
    } while (after);
  }

  /** Row security decides which hidden values are found. */
  private whole(actor: Actor, found: readonly PageEnd[]): Promise<ExportedContact[]> {
    const { directoryId, state, officer, contactIds } = scopeOf(actor);
    const values = [directoryId, found.map(({ id }) => id), state, officer, contactIds];
    return this.transactions.run(actor, (tx) => tx.query<ExportedContact[]>(SELECT, values));
  }
}

/** The key that an import gave is its State's and the officers' affair. A contact may have gone since it was found. */
const SELECT = `
  select case when $4::boolean or c.state = $3::text then coalesce(c.import_key, c.id::text) else c.id::text end as key,
    s.names as "stateNames", ${mirroredContact({ state: '$3', officer: '$4', contacts: '$5' })} as contact
  from contact c join state s on s.directory_id = c.directory_id and s.code = c.state
  where c.directory_id = $1 and c.id = any($2::uuid[]) and c.status <> 'withdrawn'
    and (c.category <> 'authority' or $4::boolean or c.state = $3::text) and ${isListed('c.state', '$4')}
  order by c.state, c.id`;
