import { type InputFault, plainText } from '@liaison/kernel';

const LONGEST = 2_000;

/** Why somebody decided as they did, in their own words. */
export function readReason(given: string): { text: string } | { faults: readonly InputFault[] } {
  const read = plainText(given, { lines: true });
  if ('fault' in read) return { faults: [{ pointer: '/reason', code: read.fault }] };
  const text = read.text.trim();
  if (text === '') return { faults: [{ pointer: '/reason', code: 'missing' }] };
  if (Array.from(text).length > LONGEST) return { faults: [{ pointer: '/reason', code: 'too-long', values: { max: LONGEST } }] };
  return { text };
}
