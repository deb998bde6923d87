/** What has been started, to be stopped in the opposite order; one that fails does not keep the others from it. */
export class Closers {
  private readonly steps: (() => unknown)[] = [];

  add(step: () => unknown): void {
    this.steps.push(step);
  }

  async closeAll(): Promise<void> {
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      await Promise.resolve()
        .then(step)
        .catch(() => undefined);
    }
  }
}
