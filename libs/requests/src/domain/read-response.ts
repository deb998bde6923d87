import { InvalidInput, type InputFault, plainText } from '@liaison/kernel';

export const DECISIONS = ['accept', 'decline', 'need-more'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Why a State declines; neutral, and "no comment" is one of them (`domain.md` §6). */
export const DECLINE_REASONS = ['not-competent', 'national-law', 'cannot-now', 'already-handled', 'no-comment'] as const;

/**
 * The texts of an answer or message, checked; absent ones are left out.
 * @throws InvalidInput naming every fault
 */
export function readTexts(given: object, fields: readonly string[], required: readonly string[]): Record<string, string> {
  const faults: InputFault[] = [];
  const texts = fields.flatMap((field) => {
    const value: unknown = (given as Record<string, unknown>)[field] ?? '';
    const pointer = `/${field}`;
    if (typeof value !== 'string') return fault(faults, pointer, 'text-needed');
    const read = plainText(value, { lines: true });
    if ('fault' in read) return fault(faults, pointer, read.fault);
    if (read.text.length > LONGEST) return fault(faults, pointer, 'too-long', { max: LONGEST });
    if (read.text.trim()) return [[field, read.text] as const];
    return required.includes(field) ? fault(faults, pointer, 'missing') : [];
  });
  if (faults.length) throw new InvalidInput(faults);
  return Object.fromEntries(texts);
}

const LONGEST = 20_000;

function fault(faults: InputFault[], pointer: string, code: string, values: Record<string, string | number> = {}): [] {
  faults.push({ pointer, code, values });
  return [];
}
