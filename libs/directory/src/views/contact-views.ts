import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { poolOf } from '@liaison/database';
import { type Actor, Clock } from '@liaison/kernel';

const FLUSHED_EVERY_MS = 1_000;
const HOUR_MS = 3_600_000;

interface Count {
  readonly directory_id: string;
  readonly actor: string;
  readonly reader_state: string | null;
  readonly state: string;
  readonly hour: string;
  views: number;
}

/**
 * Counts who is shown whose contacts (`domain.md` §9), in memory first, because lists are what must be fast. At most the
 * last second is lost with a process that is killed. What a State reads of its own is nobody's concern.
 */
@Injectable()
export class ContactViews implements OnModuleDestroy {
  /** By hour and reader, then by State. */
  private counts = new Map<string, Map<string, Count>>();
  private hour = { from: NaN, text: '' };
  private timer: NodeJS.Timeout | undefined;
  private flushing: Promise<void> = Promise.resolve();

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** `states`: whose each shown contact is. */
  note(actor: Actor, states: readonly string[]): void {
    const hour = this.hourOf(this.clock.now().getTime());
    const counts = this.countsOf(hour, actor.name);
    for (const state of states) if (state !== actor.state) add(counts, actor, state, hour);
    if (this.counts.size) this.timer ??= setTimeout(() => void this.flush(), FLUSHED_EVERY_MS).unref();
  }

  /** Resolves when everything noted so far is in the table. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const taken = [...this.counts.values()].flatMap((counts) => [...counts.values()]);
    this.counts = new Map();
    if (taken.length) this.flushing = this.flushing.then(() => this.write(taken));
    return this.flushing;
  }

  async onModuleDestroy(): Promise<void> {
    await this.flush();
  }

  /** Made once an hour, not at every view. */
  private hourOf(now: number): string {
    const from = Math.floor(now / HOUR_MS) * HOUR_MS;
    if (this.hour.from !== from) this.hour = { from, text: new Date(from).toISOString() };
    return this.hour.text;
  }

  private countsOf(hour: string, actor: string): Map<string, Count> {
    const id = `${hour} ${actor}`;
    const counts = this.counts.get(id) ?? new Map<string, Count>();
    this.counts.set(id, counts);
    return counts;
  }

  /** What cannot be written now is counted again with the next. */
  private async write(taken: readonly Count[]): Promise<void> {
    try {
      await poolOf(this.source).query(WRITE, [JSON.stringify(taken)]);
    } catch {
      for (const count of taken) this.again(count);
    }
  }

  private again(count: Count): void {
    const counts = this.countsOf(count.hour, count.actor);
    const known = counts.get(count.state);
    if (known) known.views += count.views;
    else counts.set(count.state, count);
  }
}

function add(counts: Map<string, Count>, { directoryId, name, state: reader }: Actor, state: string, hour: string): void {
  const known = counts.get(state);
  if (known) known.views += 1;
  else counts.set(state, { directory_id: directoryId, actor: name, reader_state: reader, state, hour, views: 1 });
}

/** In one order, so that two processes never wait for each other. */
const WRITE = `
  insert into contact_view (directory_id, actor, reader_state, state, hour, views)
  select directory_id, actor, reader_state, state, hour, views
  from jsonb_to_recordset($1::jsonb) as v (directory_id uuid, actor text, reader_state text, state text, hour timestamptz, views integer)
  order by hour, actor, state
  on conflict (directory_id, hour, actor, state) do update set views = contact_view.views + excluded.views`;
