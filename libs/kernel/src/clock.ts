/** Business time: deadlines, reminders, escalation. Real time (sessions, leases, limits) is `new Date()` where it is used. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}
