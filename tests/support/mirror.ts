import type { TestApp } from './app.js';

interface Change {
  readonly kind: string;
  readonly id: string;
  readonly gone: boolean;
}

/** Follows `GET /changes` as a client would: replaces what it is given, drops what is gone, keeps the position with what it holds. */
export class Mirror {
  private held = new Map<string, unknown>();
  private since: string | null = null;
  private saved: { held: Map<string, unknown>; since: string | null } = { held: new Map(), since: null };

  constructor(
    private readonly app: TestApp,
    private readonly key: string,
  ) {}

  /** Everything there is to read now, in pages of `limit`. */
  async follow(limit = 200): Promise<void> {
    while (await this.readPage(limit));
  }

  /** Whether there is more. */
  async readPage(limit: number): Promise<boolean> {
    const since = this.since === null ? '' : `&since=${this.since}`;
    const { status, body } = await this.app.call('GET', `/api/v1/changes?limit=${String(limit)}${since}`, { key: this.key });
    if (status !== 200) throw new Error(JSON.stringify(body));
    const { items, nextSince, more } = body as { items: Change[]; nextSince: string; more: boolean };
    for (const { kind, id, gone, ...given } of items) {
      if (gone) this.held.delete(`${kind} ${id}`);
      else this.held.set(`${kind} ${id}`, given);
    }
    this.since = nextSince;
    return more;
  }

  save(): void {
    this.saved = { held: new Map(this.held), since: this.since };
  }

  /** As after a crash: all since it was last saved is lost. */
  restart(): void {
    this.held = new Map(this.saved.held);
    this.since = this.saved.since;
  }

  /** What it holds, by kind and id. */
  holds(): Record<string, unknown> {
    return Object.fromEntries([...this.held].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
