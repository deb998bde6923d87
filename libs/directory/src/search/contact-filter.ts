import { type ReaderParameters, seenBy } from '../contact-view.sql.js';
import { OPEN_NOW } from '../open-now.js';
import { canonicalLanguage } from '../read-contact.js';
import type { Scope } from '../scope.js';

export interface ContactFilter {
  readonly state?: string;
  readonly category?: string;
  readonly language?: string;
  readonly openNow?: boolean;
  /** Only contacts that answer day and night. */
  readonly always?: boolean;
  /** Only contacts no channel of which, as far as the reader sees them, was ever confirmed; false: only the others. */
  readonly neverConfirmed?: boolean;
  /** Words in any script; each must begin a word of the contact or of its State's names. */
  readonly q?: string;
  readonly changedSince?: Date;
  /** The last contact of the page before. */
  readonly after?: PageEnd;
  /** 1–200, 50 by default. */
  readonly limit?: number;
}

/** Where a page ended; what a cursor is made of. */
export interface PageEnd {
  readonly state: string;
  readonly id: string;
}

/** One condition of a statement: what it is called, the values it needs, and its SQL for their parameters. */
export interface Wish {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly sql: (...parameters: string[]) => string;
}

/** Where these statements have who reads. */
export const READER: ReaderParameters = { state: '$3', officer: '$4', contacts: '$6' };

/** The parameters every statement on contacts begins with. */
export function readerValues(scope: Scope, now: Date, limit: number): unknown[] {
  return [scope.directoryId, now, scope.state, scope.officer, limit, scope.contactIds];
}

export function wishesOf({ state, category, language, openNow, always, neverConfirmed, changedSince, after }: ContactFilter): Wish[] {
  const tag = language === undefined ? undefined : (canonicalLanguage(language) ?? '');
  return [
    wish('state', state, (p) => `c.state = ${p}`),
    wish('category', category, (p) => `c.category = ${p}`),
    wish('language', tag, (p) => `c.languages @> array[${p}::text]`),
    wish('open', openNow, (p) => `${OPEN_NOW('$2')} = ${p}::boolean`),
    wish('always', always, (p) => `coalesce((c.hours->>'always')::boolean, false) = ${p}::boolean`),
    wish('never', neverConfirmed, (p) => `${NEVER_CONFIRMED} = ${p}::boolean`),
    wish('since', changedSince, (p) => `c.changed_at >= ${p}`),
    after
      ? [{ name: 'after', values: [after.state, after.id], sql: (a = '', b = '') => `(c.state, c.id) > (${a}::text, ${b}::uuid)` }]
      : [],
  ].flat();
}

function wish(name: string, value: unknown, sql: (parameter: string) => string): Wish[] {
  return value === undefined ? [] : [{ name, values: [value], sql: (parameter = '') => sql(parameter) }];
}

const NEVER_CONFIRMED = `not exists (
  select from channel h where h.contact_id = c.id and h.last_confirmed_at is not null and ${seenBy(READER)})`;
