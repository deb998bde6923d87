import { after, Clock } from '@liaison/kernel';

export class FixedClock extends Clock {
  constructor(private at = new Date('2026-03-02T12:00:00Z')) {
    super();
  }

  override now(): Date {
    return new Date(this.at);
  }

  advance(ms: number): void {
    this.at = after(this.at, ms);
  }
}
