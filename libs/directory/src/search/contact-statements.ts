import { channelsOf, listed } from '../contact-view.sql.js';
import { isListed } from '../listed-states.sql.js';
import type { Scope } from '../scope.js';
import { READER, readerValues, type Wish } from './contact-filter.js';

/** Who reads, when, and how many contacts at most. */
export interface Reading {
  readonly scope: Scope;
  readonly now: Date;
  readonly limit: number;
}

export interface Statement {
  /** One per combination of conditions, so that each keeps a plan of its own. */
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
  /** Always short, and planned once for all values. */
  readonly isQuick: boolean;
}

/** More contacts than this are not brought together only to be put in order. */
export const GATHERED = 2_000;

/** Those that every contact met fulfils, because the index of the order leads to them. */
const LEADING = ['state', 'states', 'always', 'open-still', 'after'];
/** A page of 200, and one more. */
const QUICK_MOST = 201;

/** Contacts in the order of State and id, met one by one until the page is full: for what most of those met fulfil. */
export function inOrder(reading: Reading, wishes: readonly Wish[]): Statement {
  const isQuick = reading.limit <= QUICK_MOST && wishes.every(({ name }) => LEADING.includes(name));
  return statement(isQuick ? 'page' : 'in-order', isQuick, reading, wishes, (where) => {
    const met = `select * from contact c where ${where} order by c.state, c.id`;
    // Planned for all values, it must know without them that a page is short.
    const page = isQuick ? `select * from (${met} limit ${QUICK_MOST}) c limit $5` : `${met} limit $5`;
    return `${view(page)} order by c.state, c.id`;
  });
}

/** Contacts that the index of words names, all of them, then put in order. A last row without id says that there are too many. */
export function gathered(reading: Reading, wishes: readonly Wish[]): Statement {
  return statement(
    'gathered',
    false,
    reading,
    wishes,
    (where) => `
    with hits as materialized (select c.state, c.id from contact c where ${where} limit ${GATHERED + 1})
    ${view('select c.* from (select id from hits order by state, id limit $5) page join contact c using (id)')}
    union all select null, null, null, null from hits having count(*) > ${GATHERED}
    order by 1, 2`,
  );
}

/** By name: a text depends on which conditions there are, never on their values. */
const texts = new Map<string, string>();

function statement(
  way: string,
  isQuick: boolean,
  { scope, now, limit }: Reading,
  wishes: readonly Wish[],
  write: (where: string) => string,
): Statement {
  const name = `contacts:${way}:${wishes.map((wish) => wish.name).join('+')}`;
  const values = readerValues(scope, now, limit);
  const first = values.length + 1;
  for (const wish of wishes) values.push(...wish.values);
  const text = texts.get(name) ?? write(conditions(way === 'gathered' ? wishes : wishes.map(asMet), first));
  texts.set(name, text);
  return { name, text, values, isQuick };
}

function asMet(wish: Wish): Wish {
  return { ...wish, sql: wish.met ?? wish.sql };
}

function conditions(wishes: readonly Wish[], first: number): string {
  let next = first;
  const wished = wishes.map(({ values, sql }) => sql(...values.map(() => `$${next++}`)));
  return [...VISIBLE, ...wished].join(' and ');
}

const VISIBLE = [
  'c.directory_id = $1',
  `c.status <> 'withdrawn'`,
  `(c.category <> 'authority' or $4::boolean or c.state = $3::text)`,
  isListed('c.state', '$4'),
];

function view(contacts: string): string {
  return `
    select c.state, c.id, json_build_object(${listed('$2')}, 'channels', ${channelsOf(READER)})::text as json,
      nullif(c.hidden, '{}') as hidden from (${contacts}) c`;
}
