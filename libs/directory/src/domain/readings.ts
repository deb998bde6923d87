const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How many different contacts somebody may read; a quarter more is slowed, what is beyond waits. */
export interface ReadingLimits {
  readonly hour: number;
  readonly day: number;
}

/** `slow`: given, but late; `wait`: not given for so many ms. `hours` names the limit that was reached. */
export type ReadingVerdict =
  { readonly kind: 'free' } | { readonly kind: 'slow' | 'wait'; readonly hours: 1 | 24; readonly count: number; readonly wait: number };

const FREE: ReadingVerdict = { kind: 'free' };
const TOLERANCE = 1.25;

/** What one reader has read within a day: each contact once, when it was first read. Times in ms, ever growing. */
export class Readings {
  private readonly seen = new Map<string, number>();
  private readonly order: { readonly id: string; readonly at: number }[] = [];

  has(id: string): boolean {
    return this.seen.has(id);
  }

  add(id: string, at: number): void {
    if (this.seen.has(id)) return;
    this.seen.set(id, at);
    this.order.push({ id, at });
  }

  /** Whether `fresh` contacts more may be read now. */
  judge(fresh: number, now: number, { hour, day }: ReadingLimits): ReadingVerdict {
    this.forget(now - DAY);
    const byHour = this.within(now, HOUR, fresh, hour);
    const byDay = this.within(now, DAY, fresh, day);
    if (byHour.kind === 'wait' && byDay.kind === 'wait') return byHour.wait > byDay.wait ? byHour : byDay;
    if (byDay.kind === 'wait' || byHour.kind === 'free') return byDay;
    return byHour;
  }

  private within(now: number, span: number, fresh: number, limit: number): ReadingVerdict {
    const start = this.firstAfter(now - span);
    const count = this.order.length - start + fresh;
    if (count <= limit) return FREE;
    const hours = span === HOUR ? 1 : 24;
    const beyond = count - Math.floor(limit * TOLERANCE);
    if (beyond <= 0) return { kind: 'slow', hours, count, wait: 0 };
    const freed = this.order[start + beyond - 1]?.at ?? now;
    return { kind: 'wait', hours, count, wait: freed + span - now };
  }

  private forget(before: number): void {
    const old = this.order.splice(0, this.firstAfter(before));
    for (const { id } of old) this.seen.delete(id);
  }

  /** The index of the first reading after `before`; they lie in order. */
  private firstAfter(before: number): number {
    let [low, high] = [0, this.order.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.order[middle]?.at ?? 0) <= before) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
