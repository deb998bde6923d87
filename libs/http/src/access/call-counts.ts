import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Installation, Periodic, Sealer } from '@liaison/database';

/** `perMinute` on average, `burst` at once. */
export interface CallAllowance {
  readonly perMinute: number;
  readonly burst: number;
}

interface Count {
  /** How far calls reach into the future (ms); up to a burst of them may. */
  until: number;
  /** Taken here and not yet known to the other processes (ms). */
  taken: number;
  /** When the first of these was taken. */
  since: number;
}

const EVERY_MS = 1_000;
const MOST = 50_000;

/**
 * Calls by name, in memory; every second the processes add up what each has seen, so that a limit holds for all of them
 * and over a restart. A name is an address, a key, an account or a State, and leaves this process as a keyed hash only.
 */
@Injectable()
export class CallCounts implements OnApplicationBootstrap, OnModuleDestroy {
  private counts = new Map<string, Count>();
  private readonly veiled = new Map<string, string>();
  /** What was counted before this process began, by veiled name. */
  private earlier = new Map<string, number>();
  private readonly exchange: Periodic;

  constructor(
    private readonly source: DataSource,
    private readonly installation: Installation,
    private readonly sealer: Sealer,
  ) {
    this.exchange = new Periodic(EVERY_MS, () => this.addUp());
  }

  /** Takes one call: 0, or the whole seconds after which the next is free. */
  take(name: string, { perMinute, burst }: CallAllowance, now = Date.now()): number {
    const count = this.counts.get(name) ?? this.meet(name);
    const every = 60_000 / perMinute;
    const start = Math.max(count.until, now);
    const ahead = start - now - (burst - 1) * every;
    if (ahead > 0) return Math.ceil(ahead / 1_000);
    if (!count.taken) count.since = now;
    count.until = start + every;
    count.taken += every;
    return 0;
  }

  /** Nothing is refused because the counts of before cannot be read. */
  async onApplicationBootstrap(): Promise<void> {
    const rows = await this.source.query<Row[]>(LOAD, [this.installation.directoryId]).catch(() => []);
    const now = Date.now();
    this.earlier = new Map(rows.map(({ counted, ahead }) => [counted, now + ahead]));
  }

  async onModuleDestroy(): Promise<void> {
    await this.exchange.stop();
  }

  private meet(name: string): Count {
    if (this.counts.size >= MOST) this.forgetQuiet(Date.now());
    const count = { until: this.earlier.get(this.veil(name)) ?? 0, taken: 0, since: 0 };
    this.counts.set(name, count);
    return count;
  }

  /** Sends what was taken here, and learns how far all processes together have come. */
  private async addUp(): Promise<void> {
    const taken = [...this.counts].filter(([, count]) => count.taken > 0).map(([name, count]) => ({ name, count, ms: count.taken }));
    if (!taken.length) return;
    const ages = taken.map(({ count }) => Date.now() - count.since);
    const values = [this.installation.directoryId, taken.map(({ name }) => this.veil(name)), taken.map(({ ms }) => ms), ages];
    const rows = await this.source.query<Row[]>(ADD, values);
    const [ahead, now] = [new Map(rows.map((row) => [row.counted, row.ahead])), Date.now()];
    for (const { name, count, ms } of taken) {
      count.taken -= ms;
      count.since = now;
      count.until = Math.max(now, now + (ahead.get(this.veil(name)) ?? 0)) + count.taken;
    }
    this.forgetQuiet(now);
    await this.source.query(FORGET, [this.installation.directoryId]);
  }

  private forgetQuiet(now: number): void {
    for (const [name, { until, taken }] of this.counts) {
      if (until >= now || taken > 0) continue;
      this.counts.delete(name);
      this.veiled.delete(name);
    }
  }

  private veil(name: string): string {
    const known = this.veiled.get(name);
    if (known !== undefined) return known;
    const veiled = this.sealer.mac('call-count', name).toString('base64');
    this.veiled.set(name, veiled);
    return veiled;
  }
}

interface Row {
  readonly counted: string;
  readonly ahead: number;
}

const AHEAD = `encode(c.counted, 'base64') as counted, (extract(epoch from c.until - now()) * 1000)::float8 as ahead`;

const LOAD = `select ${AHEAD} from call_count c where directory_id = $1 and until > now()`;

const ADD = `
  insert into call_count as c (directory_id, counted, until, step)
  select $1::uuid, decode(t.counted, 'base64'), now() + (t.ms - t.age) * interval '1 ms', t.ms * interval '1 ms'
  from unnest($2::text[], $3::float8[], $4::float8[]) t (counted, ms, age) order by 2
  on conflict (directory_id, counted) do update set until = greatest(c.until + excluded.step, excluded.until), step = excluded.step
  returning ${AHEAD}`;

const FORGET = `delete from call_count where directory_id = $1 and until < now() - interval '1 hour'`;
