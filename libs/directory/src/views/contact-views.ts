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
  private counts = new Map<string, Count>();
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
    for (const state of states) if (state !== actor.state) this.add(actor, state, hour);
    if (this.counts.size) this.timer ??= setTimeout(() => void this.flush(), FLUSHED_EVERY_MS).unref();
  }

  /** Resolves when everything noted so far is in the table. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const taken = [...this.counts.values()];
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

  private add({ directoryId, name, state: reader }: Actor, state: string, hour: string): void {
    const id = `${hour} ${name} ${state}`;
    const known = this.counts.get(id);
    if (known) known.views += 1;
    else this.counts.set(id, { directory_id: directoryId, actor: name, reader_state: reader, state, hour, views: 1 });
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
    const id = `${count.hour} ${count.actor} ${count.state}`;
    const known = this.counts.get(id);
    if (known) known.views += count.views;
    else this.counts.set(id, count);
  }
}

/** In one order, so that two processes never wait for each other. */
const WRITE = `
  insert into contact_view (directory_id, actor, reader_state, state, hour, views)
  select directory_id, actor, reader_state, state, hour, views
  from jsonb_to_recordset($1::jsonb) as v (directory_id uuid, actor text, reader_state text, state text, hour timestamptz, views integer)
  order by hour, actor, state
  on conflict (directory_id, hour, actor, state) do update set views = contact_view.views + excluded.views`;
