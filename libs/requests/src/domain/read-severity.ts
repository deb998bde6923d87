import { CERTAINTIES, type InputFault, OUTLOOKS, plainText } from '@liaison/kernel';
import { LEVELS, type Severity } from './content.js';

type Read = { readonly value: unknown } | Omit<InputFault, 'pointer'>;

const MEMBERS: Record<keyof Severity, (given: unknown) => Read> = {
  scheme: (given) => text(given, 64),
  version: (given) => text(given, 64),
  level: (given) => text(given, 64),
  referenceMin: wholeNumber,
  referenceMax: wholeNumber,
  pin: wholeNumber,
  pinReason: (given) => text(given, 2_000),
  referenceLevel: (given) =>
    oneOf(
      given,
      LEVELS.map((level) => `R${level}`),
    ),
  score: readScore,
  certainty: (given) => oneOf(given, CERTAINTIES),
  outlook: (given) => oneOf(given, OUTLOOKS),
};
const NEEDED = ['scheme', 'level'] as const;

/**
 * The shape of a classification, absent members left out; whether there is such a scheme and level is not judged here.
 * Faults point below `pointer`.
 */
export function readSeverity(given: unknown, pointer: string): { severity: Severity | null; faults: readonly InputFault[] } {
  if (given === undefined || given === null) return { severity: null, faults: [] };
  if (typeof given !== 'object' || Array.isArray(given)) return { severity: null, faults: [{ pointer, code: 'object-needed' }] };
  const present = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
  const members = present.map(([name, value]) => [name, isMember(name) ? MEMBERS[name](value) : { code: 'unknown-property' }] as const);
  const wrong = members.flatMap(([name, read]) => ('code' in read ? [{ pointer: `${pointer}/${escaped(name)}`, ...read }] : []));
  const missing = NEEDED.filter((name) => !present.some(([member]) => member === name));
  const faults = [...missing.map((name) => ({ pointer: `${pointer}/${name}`, code: 'missing' })), ...wrong];
  if (faults.length) return { severity: null, faults };
  const values = members.map(([name, read]) => [name, 'value' in read ? read.value : null] as const);
  return { severity: Object.fromEntries(values) as unknown as Severity, faults };
}

function isMember(name: string): name is keyof Severity {
  return Object.hasOwn(MEMBERS, name);
}

/** What was computed of the answers is computed again; only they count. */
function readScore(given: unknown): Read {
  const { scorer, answers } = (given ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof scorer !== 'string' || typeof answers !== 'object' || answers === null || Array.isArray(answers))
    return { code: 'object-needed' };
  return { value: { scorer, answers } };
}

function wholeNumber(given: unknown): Read {
  return Number.isInteger(given) ? { value: given } : { code: 'whole-number-needed' };
}

function text(given: unknown, most: number): Read {
  if (typeof given !== 'string') return { code: 'text-needed' };
  const read = plainText(given);
  if ('fault' in read) return { code: read.fault };
  if (read.text === '') return { code: 'missing' };
  return read.text.length > most ? { code: 'too-long', values: { max: most } } : { value: read.text };
}

function oneOf(given: unknown, allowed: readonly string[]): Read {
  return allowed.includes(given as string) ? { value: given } : { code: 'not-one-of', values: { allowed: allowed.join(', ') } };
}

/** A JSON pointer's token (RFC 6901 §3). */
function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
