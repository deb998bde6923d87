import type { InputFault } from '@liaison/kernel';
import type { ContactRecord } from './contact-record.js';

/** Who says "always" needs a phone that rings and somebody who stands in (`domain.md` §3). */
export function roundTheClockFaults({ hours, channels, deputyContact }: ContactRecord, hasDeputy: boolean): InputFault[] {
  if (!hours.always) return [];
  const phone = channels.some(({ kind }) => kind === 'phone');
  return [
    ...(phone ? [] : [{ pointer: '/hours/always', code: 'phone-for-24-7' }]),
    ...(deputyContact || hasDeputy ? [] : [{ pointer: '/hours/always', code: 'deputy-for-24-7' }]),
  ];
}
