import { Injectable } from '@nestjs/common';
import { Installation, Transactions } from '@liaison/database';
import { DIRECTORY_LEFTOVERS } from '@liaison/directory';
import { IDENTITY_LEFTOVERS } from '@liaison/identity';
import { DueWork, type Leftovers, type Overdue } from '@liaison/jobs';
import { system } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { VERIFICATION_LEFTOVERS } from '@liaison/verification';

const BATCH = 1_000;
/** What the api promises of idempotency keys, whatever is kept of the rest. */
const DAY = 86_400_000;

/** Serving knows no queue, so the worker knows its keys. */
const OF_SERVING: readonly Leftovers[] = [
  { table: 'idempotency_key', since: 'created_at', kept: ({ LEFTOVERS_KEPT }) => Math.max(LEFTOVERS_KEPT, DAY) },
];

const ALL: readonly Leftovers[] = [...IDENTITY_LEFTOVERS, ...VERIFICATION_LEFTOVERS, ...DIRECTORY_LEFTOVERS, ...OF_SERVING];

/** Takes away what has served, in small transactions. Late is harmless: expired rows count for nothing anyway. */
@Injectable()
export class SweepLeftovers extends DueWork {
  readonly job = 'worker:sweep';

  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly settings: Settings,
  ) {
    super();
  }

  /** How many kinds there are to sweep. None of them is ever late. */
  async overdue(): Promise<Overdue> {
    const kinds = ALL.map((kind, n) => `select 1 where exists (${select(kind, n + 2)} limit 1)`).join(' union all ');
    const values = [this.installation.directoryId, ...ALL.map(({ kept }) => kept(this.settings))];
    const found = await this.run<unknown[]>(kinds, values);
    return { count: found.length, oldest: null };
  }

  async work(): Promise<void> {
    for (const kind of ALL) while ((await this.sweep(kind)) === BATCH);
  }

  private async sweep(kind: Leftovers): Promise<number> {
    const chosen = `${select(kind, 2)} order by ${kind.since} limit ${String(BATCH)}`;
    const values = [this.installation.directoryId, kind.kept(this.settings)];
    const [, count] = await this.run<[unknown, number]>(`delete from ${kind.table} where ctid = any (array(${chosen}))`, values);
    return count;
  }

  /** As identity itself, to whom alone most of these tables are open. */
  private run<T>(text: string, values: unknown[]): Promise<T> {
    return this.transactions.run(system('identity', this.installation.directoryId), (tx) => tx.query<T>(text, values));
  }
}

/** Which rows; the parameter holds how long they are kept, in milliseconds. */
function select({ table, since, only = 'true' }: Leftovers, parameter: number): string {
  return `select ctid from ${table} where directory_id = $1 and ${since} < now() - $${String(parameter)} * interval '1 ms' and ${only}`;
}
