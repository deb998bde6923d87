const REDRAWN_EVERY_MS = 100;
const LINE_EVERY_MS = 5_000;
const CLEAR_LINE = '\r\u001b[K';

/** Shows how far a long command is, on standard error: one line redrawn on a terminal, now and then a line elsewhere. */
export class Progress {
  private readonly out = process.stderr;
  private shownAt = this.out.isTTY ? 0 : Date.now();
  private drawn = false;

  show(sentence: string): void {
    if (Date.now() - this.shownAt < (this.out.isTTY ? REDRAWN_EVERY_MS : LINE_EVERY_MS)) return;
    this.shownAt = Date.now();
    this.drawn = this.out.isTTY;
    this.out.write(this.out.isTTY ? `${CLEAR_LINE}${sentence}` : `${sentence}\n`);
  }

  /** Takes the redrawn line away, before something else is said. */
  clear(): void {
    if (this.drawn) this.out.write(CLEAR_LINE);
    this.drawn = false;
  }
}
