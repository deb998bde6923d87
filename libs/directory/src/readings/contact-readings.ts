import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Periodic } from '@liaison/database';
import { MIRROR } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { ReadingTooMuch } from '../directory.errors.js';
import { type ReadingLimits, Readings } from '../domain/readings.js';
import { ReadingStore } from './reading-store.js';
import { TellOfReading } from './tell-of-reading.js';

const EVERY_MS = 1_000;
const SLOWED_MS = 2_000;
const MOST_READERS = 5_000;

interface Reader {
  readonly readings: Readings;
  readonly loaded: Promise<void>;
  /** Read here and not yet known to the other processes. */
  fresh: string[];
  /** The day on which it was told. */
  told: string | null;
}

/**
 * Nobody reads the directory as a machine would without a key made for it: whoever reads more different contacts than a
 * person needs is slowed, told of, and held back. Counted in memory; every second the processes tell each other.
 */
@Injectable()
export class ContactReadings implements OnModuleDestroy {
  private readonly readers = new Map<string, Reader>();
  private readonly limits: ReadingLimits;
  private readonly exchange: Periodic;
  private exchangedAt = new Date();

  constructor(
    private readonly store: ReadingStore,
    private readonly letters: TellOfReading,
    settings: Settings,
  ) {
    this.limits = { hour: settings.CONTACTS_PER_HOUR, day: settings.CONTACTS_PER_DAY };
    this.exchange = new Periodic(EVERY_MS, () => this.tellOthers());
  }

  /** Before what was read is given out. @throws ReadingTooMuch */
  async count(actor: Actor, ids: readonly string[]): Promise<void> {
    if (!isCounted(actor) || !ids.length) return;
    const reader = this.readers.get(actor.name) ?? this.meet(actor.name);
    await reader.loaded;
    const fresh = ids.filter((id) => !reader.readings.has(id));
    if (fresh.length) await this.take(actor, reader, fresh);
  }

  async onModuleDestroy(): Promise<void> {
    await this.exchange.stop();
  }

  private async take(actor: Actor, reader: Reader, fresh: readonly string[]): Promise<void> {
    const now = Date.now();
    const verdict = reader.readings.judge(fresh.length, now, this.limits);
    if (verdict.kind !== 'free') await this.tell(actor, reader, verdict);
    if (verdict.kind === 'wait') throw new ReadingTooMuch(Math.max(1, Math.ceil(verdict.wait / 1_000)));
    for (const id of fresh) reader.readings.add(id, now);
    reader.fresh.push(...fresh);
    if (verdict.kind === 'slow') await sleep(SLOWED_MS);
  }

  private async tell(actor: Actor, reader: Reader, { count, hours }: { count: number; hours: number }): Promise<void> {
    const today = new Date().toISOString().slice(0, 10);
    if (reader.told === today) return;
    reader.told = today;
    await this.letters.tell(actor, today, { count, hours });
  }

  private meet(name: string): Reader {
    if (this.readers.size >= MOST_READERS) this.forgetQuiet();
    const readings = new Readings();
    const loaded = this.store.load(name).then((known) => {
      for (const { id, at } of known) readings.add(id, at.getTime());
    });
    const reader = { readings, loaded, fresh: [], told: null };
    this.readers.set(name, reader);
    loaded.catch(() => this.readers.delete(name));
    return reader;
  }

  /** What they have read stands in the database. */
  private forgetQuiet(): void {
    for (const [name, { fresh }] of this.readers) if (!fresh.length) this.readers.delete(name);
  }

  private async tellOthers(): Promise<void> {
    if (!this.readers.size) return;
    const told = [...this.readers].filter(([, { fresh }]) => fresh.length).map(([name, reader]) => ({ name, ids: reader.fresh }));
    const { now, heard } = await this.store.exchange(told, [...this.readers.keys()], this.exchangedAt);
    this.exchangedAt = now;
    for (const { name, ids } of told) {
      const reader = this.readers.get(name);
      if (reader) reader.fresh = reader.fresh.slice(ids.length);
    }
    for (const { reader, id, at } of heard) this.readers.get(reader)?.readings.add(id, at.getTime());
  }
}

function isCounted({ kind, scopes = [] }: Actor): boolean {
  return kind === 'person' || (kind === 'key' && !scopes.includes(MIRROR));
}
