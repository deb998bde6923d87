import { Injectable } from '@nestjs/common';
import { Installation, Sealer, type Tx } from '@liaison/database';
import type { Bucket } from '../domain/attempts.js';

/** The rows behind Attempts: one instant per name. Real time, the database's own, so that processes agree. */
@Injectable()
export class AttemptCounts {
  constructor(
    private readonly installation: Installation,
    private readonly sealer: Sealer,
  ) {}

  /** Takes one: 0, or the milliseconds until there is one. Whoever waits for the row sees what the one before left. */
  async take(tx: Tx, { name, burst, every }: Bucket): Promise<number> {
    const values = [this.installation.directoryId, this.veil(name), every, (burst - 1) * every];
    const taken = await tx.query<unknown[]>(TAKE, values);
    if (taken.length) return 0;
    const [row] = await tx.query<{ wait: number }[]>(WAIT, [values[0], values[1], values[3]]);
    return Math.max(row?.wait ?? 0, 1);
  }

  async giveBack(tx: Tx, { name, every }: Bucket): Promise<void> {
    await tx.query(GIVE_BACK, [this.installation.directoryId, this.veil(name), every]);
  }

  async forget(tx: Tx, name: string): Promise<void> {
    await tx.query('delete from attempt where directory_id = $1 and counted = $2', [this.installation.directoryId, this.veil(name)]);
  }

  /** The index of the first of these places that is known, or -1. */
  async knownOf(tx: Tx, places: readonly string[]): Promise<number> {
    const veiled = places.map((place) => this.veil(place));
    const rows = await tx.query<{ place: Buffer }[]>(KNOWN, [this.installation.directoryId, veiled]);
    return veiled.findIndex((place) => rows.some((row) => row.place.equals(place)));
  }

  /** From the same place nobody succeeds as twice the same person at once, but nearly: the order keeps it from a deadlock. */
  async know(tx: Tx, places: readonly string[], keptMs: number): Promise<void> {
    const veiled = places.map((place) => this.veil(place)).sort((a, b) => a.compare(b));
    for (const place of veiled) await tx.query(KNOW, [this.installation.directoryId, place, keptMs]);
  }

  private veil(name: string): Buffer {
    return this.sealer.mac('attempt', name);
  }
}

const TAKE = `
  insert into attempt as a (directory_id, counted, until) values ($1, $2, clock_timestamp() + $3 * interval '1 ms')
  on conflict (directory_id, counted) do update set until = greatest(a.until, clock_timestamp()) + $3 * interval '1 ms'
  where a.until <= clock_timestamp() + $4 * interval '1 ms'
  returning true`;

const WAIT = `
  select (extract(epoch from until - clock_timestamp()) * 1000)::float8 - $3 as wait from attempt
  where directory_id = $1 and counted = $2`;

const GIVE_BACK = `
  update attempt set until = until - $3 * interval '1 ms' where directory_id = $1 and counted = $2`;

const KNOWN = `
  select place from known_place where directory_id = $1 and place = any ($2::bytea[]) and until > now()`;

const KNOW = `
  insert into known_place (directory_id, place, until) values ($1, $2, now() + $3 * interval '1 ms')
  on conflict (directory_id, place) do update set until = excluded.until`;
