import { MOST_LEVELS } from './check-levels.js';
import type { Given, Members } from './given.js';
import { CONFIDENCES, type Level } from './scheme.js';

const CODE = /^[\p{L}\p{N}][\p{L}\p{N}_.+-]{0,39}$/u;
const COLOUR = /^#[0-9A-F]{6}$/;
const MOST_ORDER = 999;
const KNOWN = [
  ...['code', 'name', 'names', 'colour', 'order', 'criterion', 'referenceMin', 'referenceMax', 'referenceTypical'],
  ...['mappingRationale', 'confidence'],
];

/** Shapes only; whether the levels fit together is `levelFaults`' to say. Too many are not even looked at. */
export function readLevels(read: Given, value: unknown): Level[] {
  if (Array.isArray(value) && value.length > MOST_LEVELS) return read.fault('/levels', 'scheme-too-large', [], { max: MOST_LEVELS });
  return read.list(value, '/levels', MOST_LEVELS).map((level, i) => readLevel(read, level, `/levels/${i}`));
}

function readLevel(read: Given, value: unknown, pointer: string): Level {
  const given = read.object(value, pointer);
  read.onlyKnown(given, pointer, KNOWN);
  const code = read.code(given['code'], `${pointer}/code`, CODE);
  return {
    code,
    name: read.text(given['name'], `${pointer}/name`, 200) ?? code,
    names: read.labels(given['names'], `${pointer}/names`, 'en'),
    colour: readColour(read, given['colour'], `${pointer}/colour`),
    order: readOrder(read, given['order'], `${pointer}/order`),
    criterion: read.text(given['criterion'], `${pointer}/criterion`, 2_000, true),
    ...readPlace(given),
    mappingRationale: read.text(given['mappingRationale'], `${pointer}/mappingRationale`, 2_000, true),
    confidence:
      (given['confidence'] ?? null) === null ? null : read.oneOf(given['confidence'], `${pointer}/confidence`, CONFIDENCES, 'high'),
  };
}

/** Where no typical point is given the middle stands, and of two the more severe. */
function readPlace(given: Members): Pick<Level, 'referenceMin' | 'referenceMax' | 'referenceTypical'> {
  const point = (value: unknown) => (value === undefined || value === null ? null : typeof value === 'number' ? value : Number.NaN);
  const [referenceMin, referenceMax] = [point(given['referenceMin']), point(given['referenceMax'])];
  const middle = referenceMin === null || referenceMax === null ? null : Math.ceil((referenceMin + referenceMax) / 2);
  return { referenceMin, referenceMax, referenceTypical: point(given['referenceTypical']) ?? middle };
}

function readOrder(read: Given, value: unknown, pointer: string): number {
  const whole = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_ORDER;
  return whole ? value : read.fault(pointer, 'level-order', 0);
}

/** `#CC0033`, or that with a name: it ends as an attribute in pictures, so the form is strict. */
function readColour(read: Given, value: unknown, pointer: string): Level['colour'] {
  if (value === undefined || value === null) return null;
  const { name = null, hex = null } = typeof value === 'string' ? { hex: value } : read.object(value, pointer);
  if (hex !== null && (typeof hex !== 'string' || !COLOUR.test(hex))) return read.fault(pointer, 'level-colour', null);
  return { name: read.text(name, `${pointer}/name`, 60), hex };
}
