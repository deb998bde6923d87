import { channelsOf, listed } from './contact-view.sql.js';
import { searchQuery } from './domain/fold.js';
import { isListed } from './listed-states.sql.js';
import { OPEN_NOW } from './open-now.js';
import { canonicalLanguage } from './read-contact.js';
import type { Scope } from './scope.js';

export interface ContactFilter {
  readonly state?: string;
  readonly category?: string;
  readonly language?: string;
  readonly openNow?: boolean;
  /** Words in any script; each must begin a word of the contact. */
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

interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
  readonly limit: number;
}

/** One prepared statement per combination of filters, so that each keeps a plan of its own. */
export function contactSearch(scope: Scope, filter: ContactFilter, now: Date): Statement {
  const limit = filter.limit ?? 50;
  const wishes = Object.entries(wishesOf(filter)).filter(([, wish]) => wish !== null) as [string, Wish][];
  const values: unknown[] = [scope.directoryId, now, scope.state, scope.officer, limit + 1, scope.contactIds];
  const conditions = wishes.map(([, { values: given, sql }]) => sql(...given.map((value) => `$${values.push(value)}`)));
  return { name: `contacts:${wishes.map(([name]) => name).join('+')}`, text: select(conditions), values, limit };
}

interface Wish {
  readonly values: readonly unknown[];
  readonly sql: (...parameters: string[]) => string;
}

function wishesOf(filter: ContactFilter): Record<string, Wish | null> {
  const { state, category, language, openNow, q, changedSince, after } = filter;
  const one = (value: unknown, sql: (parameter: string) => string): Wish | null =>
    value === undefined ? null : { values: [value], sql: (parameter = '') => sql(parameter) };
  return {
    state: one(state, (p) => `c.state = ${p}`),
    category: one(category, (p) => `c.category = ${p}`),
    language: one(language === undefined ? language : (canonicalLanguage(language) ?? ''), (p) => `c.languages @> array[${p}::text]`),
    open: one(openNow, (p) => `${OPEN_NOW('$2')} = ${p}::boolean`),
    q: one(q === undefined ? q : (searchQuery(q) ?? ''), (p) => `c.search @@ ${p}::tsquery`),
    since: one(changedSince, (p) => `c.changed_at >= ${p}`),
    after: after ? { values: [after.state, after.id], sql: (a = '', b = '') => `(c.state, c.id) > (${a}::text, ${b}::uuid)` } : null,
  };
}

function select(conditions: readonly string[]): string {
  const where = [
    'c.directory_id = $1',
    `c.status <> 'withdrawn'`,
    `(c.category <> 'authority' or $4::boolean or c.state = $3::text)`,
    isListed('c.state', '$4'),
    ...conditions,
  ];
  return `
    select c.state, c.id, json_build_object(${listed('$2')}, 'channels', ${channelsOf({ state: '$3', officer: '$4', contacts: '$6' })})::text as json
    from (select * from contact c where ${where.join(' and ')} order by c.state, c.id limit $5) c
    order by c.state, c.id`;
}
