import type { Actor } from '@liaison/kernel';
import { fromSealedColumn, placeOf, type Sealer, toSealedColumn } from './sealer.js';
import type { Transactions, Tx } from './transactions.js';

const BATCH = 200;

export interface SealedColumn {
  readonly table: string;
  readonly column: string;
  /** The column of the row's own id. */
  readonly id: string;
}

export interface Resealed extends SealedColumn {
  readonly resealed: number;
  /** Values under another key than the newest, after all was done. */
  readonly left: number;
  /** Ids of rows whose value no key opens in its place: damaged, or moved from elsewhere. */
  readonly broken: readonly string[];
}

/** Where a value is bound to something else than `table.column/id`. */
export type Places = Readonly<Record<string, (id: string) => string>>;

/**
 * Seals every value of the database anew with the newest key. Batch by batch, so it can be cut short and repeated at any
 * time, while everything else goes on working: both keys open until the old one is taken away.
 */
export class Reseal {
  constructor(
    private readonly transactions: Transactions,
    private readonly sealer: Sealer,
    private readonly actor: Actor,
    private readonly places: Places = {},
  ) {}

  /** The catalogue knows every column of the type, so that none can be forgotten. */
  columns(): Promise<SealedColumn[]> {
    return this.transactions.run(this.actor, (tx) => tx.query<SealedColumn[]>(COLUMNS));
  }

  async execute(column: SealedColumn, onProgress?: (resealed: number) => void): Promise<Resealed> {
    const broken: string[] = [];
    let resealed = 0;
    let done: number;
    do {
      done = await this.transactions.run(this.actor, (tx) => this.batch(tx, column, broken));
      resealed += done;
      onProgress?.(resealed);
    } while (done > 0);
    return { ...column, resealed, broken, left: await this.left(column) };
  }

  /** How many values are under each key. */
  async versions({ table, column }: SealedColumn): Promise<{ version: number; count: number }[]> {
    const sql = `select (${column}).key_version as version, count(*)::integer as count from ${table}
      where ${column} is not null group by 1 order by 1`;
    return this.transactions.run(this.actor, (tx) => tx.query<{ version: number; count: number }[]>(sql));
  }

  private async left(column: SealedColumn): Promise<number> {
    const versions = await this.versions(column);
    return versions.filter(({ version }) => version !== this.sealer.version).reduce((sum, { count }) => sum + count, 0);
  }

  private async batch(tx: Tx, at: SealedColumn, broken: string[]): Promise<number> {
    const { table, column, id } = at;
    const rows = await tx.query<{ id: string; sealed: string }[]>(
      `select ${id} as id, ${column}::text as sealed from ${table}
       where (${column}).key_version <> $1 and ${id} <> all($2::uuid[]) order by ${id} limit ${String(BATCH)} for update`,
      [this.sealer.version, broken],
    );
    const again = rows.flatMap((row) => this.again(at, row, broken));
    await tx.query(
      `update ${table} t set ${column} = v.sealed::sealed from unnest($1::uuid[], $2::text[]) as v (id, sealed) where t.${id} = v.id`,
      [again.map((row) => row.id), again.map(({ sealed }) => sealed)],
    );
    return rows.length;
  }

  private again(at: SealedColumn, { id, sealed }: { id: string; sealed: string }, broken: string[]) {
    const place = this.places[`${at.table}.${at.column}`]?.(id) ?? placeOf(at.table, at.column, id);
    try {
      return [{ id, sealed: toSealedColumn(this.sealer.seal(this.sealer.open(fromSealedColumn(sealed), place), place)) }];
    } catch {
      broken.push(id);
      return [];
    }
  }
}

const COLUMNS = `
  select quote_ident(c.relname) as table, quote_ident(a.attname) as column, quote_ident(k.attname) as id
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  join pg_index i on i.indrelid = c.oid and i.indisprimary
  join pg_attribute k on k.attrelid = c.oid and k.attnum = i.indkey[0]
  where a.atttypid = 'sealed'::regtype and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not a.attisdropped
  order by 1, 2`;
