import type { Result, SettleDeliveries } from './settle-deliveries.js';

const BATCH = 50;
const WAITS_FOR_COMPANY_MS = 50;
const AGAIN_AFTER_MS = 500;

/** Gathers results so that up to 50 are settled in one statement, none waiting longer than a moment. */
export class SettlementBox {
  private waiting: Result[] = [];
  private timer: NodeJS.Timeout | undefined;
  private settled: Promise<void> = Promise.resolve();

  constructor(private readonly settle: SettleDeliveries) {}

  add(result: Result): void {
    this.waiting.push(result);
    if (this.waiting.length >= BATCH) void this.flush();
    else this.timer ??= setTimeout(() => void this.flush(), WAITS_FOR_COMPANY_MS);
  }

  /** Resolves when everything added so far is settled, or is no longer ours to settle. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const results = this.waiting;
    this.waiting = [];
    if (results.length) this.settled = this.settled.then(() => this.untilSettled(results));
    return this.settled;
  }

  /** While PostgreSQL is away the results wait for it, as long as the leases last; then the letters go out again. */
  private async untilSettled(results: Result[]): Promise<void> {
    const leasedUntil = Math.min(...results.map(({ letter }) => letter.leasedUntil));
    for (;;) {
      try {
        await this.settle.execute(results);
        return;
      } catch {
        if (Date.now() > leasedUntil) return;
        await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
      }
    }
  }
}
