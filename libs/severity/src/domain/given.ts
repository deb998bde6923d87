import { type InputFault, isInstant, plainText } from '@liaison/kernel';
import type { Labels } from './scorer.js';

export type Members = Readonly<Record<string, unknown>>;

const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

/** Reads the parts of a configuration somebody else wrote, and collects what is wrong instead of stopping at the first. */
export class Given {
  readonly faults: InputFault[] = [];

  object(value: unknown, pointer: string): Members {
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Members;
    return this.fault(pointer, 'object-needed', {});
  }

  list(value: unknown, pointer: string, most: number): readonly unknown[] {
    if (!Array.isArray(value)) return value === undefined ? [] : this.fault(pointer, 'list-needed', []);
    return value.length > most ? this.fault(pointer, 'too-many', [], { max: most }) : (value as unknown[]);
  }

  text(value: unknown, pointer: string, most: number, lines = false): string | null {
    if (value === undefined || value === null || value === '') return null;
    if (typeof value !== 'string') return this.fault(pointer, 'text-needed', null);
    const read = plainText(value, { lines });
    if ('fault' in read) return this.fault(pointer, read.fault, null);
    return read.text.length > most ? this.fault(pointer, 'too-long', null, { max: most }) : read.text || null;
  }

  code(value: unknown, pointer: string, form: RegExp): string {
    if (value === undefined || value === null || value === '') return this.fault(pointer, 'missing', '');
    return typeof value === 'string' && form.test(value) ? value : this.fault(pointer, 'wrong-form', '');
  }

  /** A calendar day, `2026-03-01`. */
  day(value: unknown, pointer: string): string | null {
    if (value === undefined || value === null || value === '') return null;
    return typeof value === 'string' && isInstant(`${value}T00:00Z`) ? value : this.fault(pointer, 'scheme-date', null);
  }

  onlyKnown(members: Members, pointer: string, known: readonly string[]): void {
    for (const name of Object.keys(members)) {
      if (!known.includes(name)) this.fault(`${pointer}/${escaped(name)}`, 'unknown-property', null);
    }
  }

  oneOf<T extends string>(value: unknown, pointer: string, allowed: readonly T[], otherwise: T): T {
    if (value === undefined || value === null) return otherwise;
    return allowed.find((one) => one === value) ?? this.fault(pointer, 'not-one-of', otherwise, { allowed: allowed.join(', ') });
  }

  /** Texts by language; one text alone stands for the language `otherwise`. */
  labels(value: unknown, pointer: string, otherwise: string): Labels {
    if (value === undefined || value === null) return {};
    const given = typeof value === 'string' ? { [otherwise]: value } : this.object(value, pointer);
    const read = Object.entries(given).map(([language, label]) => {
      if (!LANGUAGE.test(language)) this.fault(pointer, 'language-needed', null);
      return [language, this.text(label, `${pointer}/${language}`, 500) ?? ''] as const;
    });
    return Object.fromEntries(read.filter(([, label]) => label !== ''));
  }

  fault<T>(pointer: string, code: string, instead: T, values: Readonly<Record<string, string | number>> = {}): T {
    this.faults.push({ pointer, code, values });
    return instead;
  }
}

/** As part of a JSON pointer (RFC 6901). */
export function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
