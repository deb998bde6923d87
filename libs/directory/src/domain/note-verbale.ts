import { hasInvisible, type InputFault, plainText } from '@liaison/kernel';

/** The diplomatic note behind a nomination. */
export interface NoteVerbale {
  /** As the note itself says it: `NV/2026/114`. */
  readonly reference: string;
  /** The note's day, `2026-03-01`. */
  readonly date: string;
}

/** Bytes of a file at most. */
export const LARGEST_FILE = 10 * 1_048_576;
const LONGEST_REFERENCE = 100;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `now`: a note of tomorrow is not yet written anywhere on earth. */
export function readNoteVerbale(faults: InputFault[], given: NoteVerbale | undefined, now: Date): NoteVerbale | null {
  if (!given) {
    faults.push({ pointer: '/noteVerbale', code: 'note-verbale-needed' });
    return null;
  }
  const read = plainText(given.reference);
  if ('fault' in read) faults.push({ pointer: '/noteVerbale/reference', code: read.fault });
  const reference = 'text' in read ? read.text : '';
  if ('text' in read && reference === '') faults.push({ pointer: '/noteVerbale/reference', code: 'missing' });
  if (Array.from(reference).length > LONGEST_REFERENCE) {
    faults.push({ pointer: '/noteVerbale/reference', code: 'too-long', values: { max: LONGEST_REFERENCE } });
  }
  if (!isPastDay(given.date, now))
    faults.push({ pointer: '/noteVerbale/date', code: 'note-verbale-day', values: { given: given.date.slice(0, 60) } });
  return { reference, date: given.date };
}

function isPastDay(date: string, now: Date): boolean {
  if (!DAY.test(date) || hasInvisible(date)) return false;
  const at = new Date(`${date}T00:00:00Z`);
  const latest = now.getTime() + 14 * 3_600_000;
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date) && at.getTime() <= latest;
}

/** ISO 32000-2 §7.5: a header, a cross-reference and an end. What only carries the name is refused. */
export function isPdf(bytes: Uint8Array): boolean {
  const text = (from: number, to?: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1');
  const ending = text(Math.max(0, bytes.length - 1_024));
  return /^%PDF-[12]\.\d/.test(text(0, 9)) && /startxref\s+\d+\s+%%EOF\s*$/.test(ending);
}
