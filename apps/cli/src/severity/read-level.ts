import { type GivenTranslation, readLine } from '@liaison/severity';
import { OperatorError } from '../operator-error.js';

type From = GivenTranslation['from'];

const LEVEL = /^([^\s:@]+)(?:@([^\s:]+))?:(\S+)$/;
const SCHEME = /^([^\s:@]+)(?:@(\S+))?$/;
const POINT = /^R?(\d)$/i;

/** `gb-ncsc:C2`, `gb-ncsc@2018:C2`, or the whole one-line form in quotes. @throws OperatorError, UnreadableLine */
export function readLevel(given: string): From {
  if (/\s/.test(given.trim())) {
    const { scheme, version, level, pin } = readLine(given.trim());
    return { scheme, version, level, pin };
  }
  const [, scheme, version, level] = LEVEL.exec(given.trim()) ?? [];
  if (scheme === undefined || level === undefined) throw new OperatorError('cli.error.level-form', { given });
  return { scheme, version, level };
}

export function readTarget(given: string): GivenTranslation['to'] {
  const [, scheme = given, version] = SCHEME.exec(given.trim()) ?? [];
  return { scheme, version };
}

/** `4` or `R4`. @throws OperatorError */
export function readPin(given: string): number {
  const point = POINT.exec(given.trim())?.[1];
  if (point === undefined) throw new OperatorError('cli.error.pin-form', { given });
  return Number(point);
}
