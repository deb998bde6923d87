import { getMetadataStorage, type ValidationError } from 'class-validator';
import type { InputFault } from '@liaison/kernel';

/** Our codes for class-validator's constraints; what is not here keeps its own name, in kebab case. */
const CODES: Readonly<Record<string, string>> = {
  whitelistValidation: 'unknown-property',
  isDefined: 'missing',
  isNotEmpty: 'missing',
  isString: 'text-needed',
  isNumber: 'number-needed',
  isInt: 'whole-number-needed',
  isBoolean: 'boolean-needed',
  isArray: 'list-needed',
  isObject: 'object-needed',
  nestedValidation: 'object-needed',
  isIn: 'not-one-of',
  isEnum: 'not-one-of',
  minLength: 'too-short',
  maxLength: 'too-long',
  isLength: 'wrong-length',
  min: 'too-small',
  max: 'too-great',
  arrayMinSize: 'too-few',
  arrayNotEmpty: 'too-few',
  arrayMaxSize: 'too-many',
  arrayUnique: 'not-unique',
  isUuid: 'id-needed',
  isRfc3339: 'instant-needed',
  isISO8601: 'instant-needed',
  isEmail: 'address-needed',
  isTimeZone: 'time-zone-needed',
  isISO31661Alpha2: 'state-needed',
  matches: 'wrong-form',
};

/** All that is wrong, as JSON pointers (RFC 6901) and codes; one fault per property, the most telling first. */
export function faultsOf(errors: readonly ValidationError[], above = ''): InputFault[] {
  return errors.flatMap((error) => {
    const pointer = `${above}/${escapePointer(error.property)}`;
    return [...ownFault(error, pointer), ...faultsOf(error.children ?? [], pointer)];
  });
}

export function escapePointer(property: string): string {
  return property.replaceAll('~', '~0').replaceAll('/', '~1');
}

function ownFault(error: ValidationError, pointer: string): InputFault[] {
  const broken = Object.keys(error.constraints ?? {});
  if (!broken.length) return [];
  if (error.value === undefined && !broken.includes('whitelistValidation')) return [{ pointer, code: 'missing' }];
  const constraint = Object.keys(CODES).find((known) => broken.includes(known)) ?? broken[0] ?? 'invalid';
  return [{ pointer, code: CODES[constraint] ?? kebab(constraint), values: valuesOf(error, constraint) }];
}

/** What the constraint was given, for the text: `allowed`, `min`, `max`. */
function valuesOf({ target, property }: ValidationError, constraint: string): Record<string, string | number> {
  const [first, second] = argumentsOf(target, property, constraint);
  if (constraint === 'isIn') return { allowed: (first as readonly unknown[]).join(', ') };
  if (constraint === 'isEnum') return { allowed: Object.values(first as object).join(', ') };
  if (constraint === 'arrayNotEmpty') return { min: 1 };
  if (constraint === 'isLength') return { min: Number(first), max: Number(second) };
  return typeof first === 'number' ? { min: first, max: first } : {};
}

function argumentsOf(target: object | undefined, property: string, constraint: string): readonly unknown[] {
  if (!target) return [];
  const all = getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', false, false);
  const found = all.find(({ propertyName, name }) => propertyName === property && name === constraint);
  return (found?.constraints as unknown[] | undefined) ?? [];
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
