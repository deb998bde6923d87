import type { DataSource } from 'typeorm';
import { after, Clock } from '@liaison/kernel';

const POLL_MS = 250;

/**
 * Business time that follows the row `clock_offset`, the same in all processes, for rehearsals and tests. The row is
 * read a few times a second, so a shift is seen everywhere within a moment.
 */
export class ShiftableClock extends Clock {
  private offsetMs = 0;
  private readonly timer: NodeJS.Timeout;

  private constructor(private readonly source: DataSource) {
    super();
    this.timer = setInterval(() => void this.refresh().catch(() => undefined), POLL_MS).unref();
  }

  static async open(source: DataSource): Promise<ShiftableClock> {
    const clock = new ShiftableClock(source);
    await clock.refresh();
    return clock;
  }

  override now(): Date {
    return after(new Date(), this.offsetMs);
  }

  async refresh(): Promise<void> {
    const [row] = await this.source.query<{ ms: number }[]>('select extract(epoch from "offset") * 1000.0::float8 as ms from clock_offset');
    this.offsetMs = row?.ms ?? 0;
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
