import type { InputFault } from '@liaison/kernel';
import { escapePointer } from './faults.js';

/** Null characters and lone surrogates: PostgreSQL's text has no room for them. Depth is bounded before. */
export function unstorableText(value: unknown, pointer = ''): InputFault[] {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? [{ pointer, code: 'hidden-character' }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key.includes('\0') || !key.isWellFormed() ? [{ pointer, code: 'hidden-character' }] : []),
    ...unstorableText(inner, `${pointer}/${escapePointer(key)}`),
  ]);
}
