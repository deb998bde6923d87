import { SignInBusy } from '../sign-in.errors.js';

/** So many at once, so many waiting; whoever comes beyond that is sent away at once. */
export class Line {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  /** @throws SignInBusy */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.atOnce) await this.turn();
    else this.running++;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }

  private turn(): Promise<void> {
    if (this.waiting.length >= this.mostWaiting) throw new SignInBusy();
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
