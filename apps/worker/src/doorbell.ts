import type { DueWork } from '@liaison/jobs';

/** However often it rings, one pair of hands in this process works, and looks once more if it rang meanwhile. */
export class Doorbell {
  private rung = false;
  private working: Promise<void> | null = null;

  constructor(private readonly due: DueWork) {}

  answer(): Promise<void> {
    this.rung = true;
    this.working ??= this.work().finally(() => (this.working = null));
    return this.working;
  }

  private async work(): Promise<void> {
    while (this.rung) {
      this.rung = false;
      await this.due.work();
    }
  }
}
