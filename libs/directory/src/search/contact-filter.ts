import { addressKey } from '@liaison/kernel';
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
  /** The same where contacts are met in order: as a function, because an operator would use an index that names too many. */
  readonly met?: (...parameters: string[]) => string;
  /** Two that together say the same, each with an index that leads to its contacts in order. */
  readonly either?: readonly [Wish, Wish];
}

/** Where these statements have who reads. */
export const READER: ReaderParameters = { state: '$3', officer: '$4', contacts: '$6' };

/** The parameters every statement on contacts begins with. */
export function readerValues(scope: Scope, now: Date, limit: number): unknown[] {
  return [scope.directoryId, now, scope.state, scope.officer, limit, scope.contactIds];
}

export function wishesOf({ state, category, language, openNow, always, neverConfirmed, changedSince, after }: ContactFilter): Wish[] {
  return [
    wish('state', state, (p) => `c.state = ${p}`),
    wish('category', category, (p) => `c.category = ${p}`),
    language === undefined ? [] : [speaking(tagOf(language))],
    openNow === undefined ? [] : [onDuty(openNow)],
    always === undefined ? [] : [fact(always ? 'always' : 'not-always', always ? ALWAYS : `not coalesce(${ALWAYS}, false)`)],
    neverConfirmed === undefined ? [] : [fact(neverConfirmed ? 'never' : 'confirmed', neverConfirmed ? NEVER_CONFIRMED : CONFIRMED)],
    wish('since', changedSince, (p) => `c.changed_at >= ${p}`),
    after
      ? [{ name: 'after', values: [after.state, after.id], sql: (a = '', b = '') => `(c.state, c.id) > (${a}::text, ${b}::uuid)` }]
      : [],
  ].flat();
}

function wish(name: string, value: unknown, sql: (parameter: string) => string): Wish[] {
  return value === undefined ? [] : [{ name, values: [value], sql: (parameter = '') => sql(parameter) }];
}

/** The stored answer, or its contrary once its time has passed: those that nobody has turned over yet are few. */
function onDuty(open: boolean): Wish {
  if (!open) return fact('not-open', `not ${OPEN_NOW('$2')}`);
  const isDue = 'c.hours_change_at <= $2::timestamptz';
  const still = fact('open-still', `c.open_now and not coalesce(${isDue}, false)`);
  return { ...fact('open', OPEN_NOW('$2')), either: [still, fact('open-by-now', `not c.open_now and ${isDue}`)] };
}

/** By a channel that the reader sees. */
export function reachedAt(address: string): Wish {
  const sql = (p = '') => `c.id in (select h.contact_id from channel h where h.directory_id = $1 and h.position is not null
    and coalesce(h.address_key, lower(h.address)) = ${p} and ${seenBy(READER)})`;
  return { name: 'address', values: [addressKey(address)], sql };
}

function speaking(tag: string): Wish {
  return {
    name: 'language',
    values: [tag],
    sql: (p = '') => `c.languages @> array[${p}::text]`,
    met: (p = '') => `arraycontains(c.languages, array[${p}::text])`,
  };
}

/** A condition that needs no value. */
function fact(name: string, sql: string): Wish {
  return { name, values: [], sql: () => sql };
}

/** As BCP 47 spells it; what is no language nobody speaks. */
export function tagOf(language: string): string {
  return canonicalLanguage(language) ?? '';
}

/** In the words of the index that leads to them. */
const ALWAYS = `c.hours->>'always' = 'true'`;

const CONFIRMED_CHANNEL = `from channel h where h.contact_id = c.id and h.last_confirmed_at is not null and ${seenBy(READER)}`;
const CONFIRMED = `exists (select ${CONFIRMED_CHANNEL})`;
/** With a limit it is looked up contact by contact; PostgreSQL would rather gather all confirmed channels first. */
const NEVER_CONFIRMED = `(select true ${CONFIRMED_CHANNEL} limit 1) is null`;
