import type { InputFault } from '@liaison/kernel';
import type { ContactRecord } from './contact-record.js';
import { wallDate } from './wall-time.js';

type Former = ContactRecord | null;

/** What somebody gives and nobody would ever see: a notice that is over, weekly hours beside "around the clock". What was so before may stay. */
export function unusedFaults(before: Former, { notice, hours, timeZone }: ContactRecord, now: Date): InputFault[] {
  return [
    ...(notice && isOther(notice, before?.notice) && notice.until < today(now, timeZone)
      ? [{ pointer: '/notice/until', code: 'day-passed' }]
      : []),
    ...(hours.always && Object.keys(hours.week).length && isOther([hours.always, hours.week], [before?.hours.always, before?.hours.week])
      ? [{ pointer: '/hours/always', code: 'always-or-week' }]
      : []),
  ];
}

function isOther(given: unknown, before: unknown): boolean {
  return JSON.stringify(given) !== JSON.stringify(before);
}

/** Where the contact is; a zone that is none is refused elsewhere. */
function today(now: Date, zone: string): string {
  try {
    return wallDate(now, zone).iso;
  } catch {
    return wallDate(now, 'UTC').iso;
  }
}
