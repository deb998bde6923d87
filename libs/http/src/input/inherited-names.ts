import type { InputFault } from '@liaison/kernel';
import { escapePointer } from './faults.js';

/** `constructor`, `toString` and the like: every object answers to them, so a list of known properties cannot refuse them. */
export function inheritedNames(value: unknown, pointer = ''): InputFault[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = `${pointer}/${escapePointer(key)}`;
    return key in Object.prototype ? [{ pointer: here, code: 'unknown-property' }] : inheritedNames(inner, here);
  });
}
