/** Does something again and again, never twice at once. A failure waits for the next time: the work keeps what it has. */
export class Periodic {
  private readonly timer: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();
  private busy = false;

  constructor(
    everyMs: number,
    private readonly work: () => Promise<void>,
  ) {
    this.timer = setInterval(() => void this.run(), everyMs).unref();
  }

  /** Once more now, after what is under way. */
  async now(): Promise<void> {
    await this.running;
    await this.run();
  }

  /** The last time. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.now();
  }

  private run(): Promise<void> {
    if (this.busy) return this.running;
    this.busy = true;
    this.running = this.work()
      .catch(() => undefined)
      .finally(() => (this.busy = false));
    return this.running;
  }
}
