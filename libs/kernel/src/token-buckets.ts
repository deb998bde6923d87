interface Bucket {
  tokens: number;
  at: number;
}

const AT_MOST = 50_000;

/** Limits by real time, in memory: `perMinute` calls for each name on average, at most `burst` at once. */
export class TokenBuckets {
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly perMinute: number,
    private readonly burst: number,
  ) {}

  /** Takes one call of `name`: 0 when it is free, else the whole seconds after which the next one is. */
  take(name: string, now = Date.now()): number {
    const bucket = this.bucketOf(name, now);
    bucket.tokens = Math.min(this.burst, bucket.tokens + ((now - bucket.at) * this.perMinute) / 60_000);
    bucket.at = now;
    if (bucket.tokens < 1) return Math.ceil(((1 - bucket.tokens) * 60) / this.perMinute);
    bucket.tokens--;
    return 0;
  }

  private bucketOf(name: string, now: number): Bucket {
    const known = this.buckets.get(name);
    if (known) return known;
    if (this.buckets.size >= AT_MOST) this.buckets.clear();
    const fresh = { tokens: this.burst, at: now };
    this.buckets.set(name, fresh);
    return fresh;
  }
}
