import type { LetterKind } from './letter.js';
import type { Leased, Leases } from './leases.js';

/** An acknowledgement stops a request's letters at once, so about them nothing older than a round trip is believed. */
const FRESH_FOR_MS: Record<LetterKind, number> = { request: 5, check: 100, account: 100, directory: 100 };

/** Knows which letters of a batch were cancelled or redirected meanwhile: one question for the whole batch, asked again when stale. */
export class StillWanted {
  private answer: Promise<Set<string>>;
  private askedAt = Date.now();

  constructor(
    private readonly leases: Leases,
    private readonly batch: readonly Leased[],
  ) {
    // Leasing itself was the first answer.
    this.answer = Promise.resolve(new Set(batch.map(({ id }) => id)));
  }

  async has({ id, kind }: Leased): Promise<boolean> {
    if (Date.now() - this.askedAt > FRESH_FOR_MS[kind]) this.ask();
    return (await this.answer).has(id);
  }

  private ask(): void {
    this.askedAt = Date.now();
    this.answer = this.leases.stillWanted(this.batch);
  }
}
