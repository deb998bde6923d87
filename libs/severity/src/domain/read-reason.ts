import { InvalidScheme } from '../severity.errors.js';
import { Given } from './given.js';

const LONGEST = 2_000;

/** Why an owner disputes a placement. @throws InvalidScheme */
export function readReason(given: unknown): string {
  const read = new Given();
  const reason = read.text(given, '/reason', LONGEST, true)?.trim();
  if (!read.faults.length && !reason) read.fault('/reason', 'scheme-reason', null);
  if (read.faults.length) throw new InvalidScheme(read.faults);
  return reason ?? '';
}
