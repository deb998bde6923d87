import { Injectable } from '@nestjs/common';
import { Installation, Transactions, type Tx } from '@liaison/database';
import { newId, system } from '@liaison/kernel';

interface Read {
  readonly reader: string;
  readonly id: string;
  readonly at: Date;
}

/** What everybody has read within a day, for all processes; who it is, nobody else may ask. */
@Injectable()
export class ReadingStore {
  /** This process, to which its own readings are nothing new. */
  private readonly process = newId();

  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
  ) {}

  load(reader: string): Promise<Read[]> {
    return this.counting((tx) => tx.query<Read[]>(LOAD, [this.installation.directoryId, reader]));
  }

  /** Writes what was read here, and brings what was read elsewhere by the same readers since `since`. */
  exchange(told: readonly { name: string; ids: readonly string[] }[], readers: readonly string[], since: Date) {
    const rows = told.flatMap(({ name, ids }) => ids.map((id) => ({ reader: name, id })));
    return this.counting(async (tx) => {
      const { directoryId } = this.installation;
      if (rows.length) await tx.query(WRITE, [directoryId, rows.map(({ reader }) => reader), rows.map(({ id }) => id), this.process]);
      const [{ now } = { now: since }] = await tx.query<{ now: Date }[]>(`select now() - interval '5 seconds' as now`);
      const heard = await tx.query<Read[]>(HEAR, [directoryId, readers, since, this.process]);
      await tx.query(FORGET, [directoryId]);
      return { now, heard };
    });
  }

  private counting<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.run(system('readings', this.installation.directoryId), work);
  }
}

const LOAD = `
  select reader, contact_id as id, at from contact_read
  where directory_id = $1 and reader = $2 and at > now() - interval '24 hours' order by at`;

const WRITE = `
  insert into contact_read (directory_id, reader, contact_id, counted_by)
  select distinct $1::uuid, r.reader, r.id, $4::uuid from unnest($2::text[], $3::uuid[]) r (reader, id) order by 2, 3
  on conflict (directory_id, reader, contact_id) do update set at = excluded.at, counted_by = excluded.counted_by where contact_read.at < now() - interval '24 hours'`;

const HEAR = `
  select reader, contact_id as id, at from contact_read
  where directory_id = $1 and at > $3 and reader = any ($2::text[]) and counted_by is distinct from $4::uuid order by at`;

/** A few at a time: nobody waits for a great tidying. */
const FORGET = `
  delete from contact_read where ctid = any (array(
    select ctid from contact_read where directory_id = $1 and at < now() - interval '25 hours' order by at limit 1000))`;
