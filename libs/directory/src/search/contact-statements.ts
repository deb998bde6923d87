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
}

/** More contacts than this are not brought together only to be put in order. */
export const GATHERED = 2_000;

/** Contacts in the order of State and id, met one by one until the page is full: for what most of those met fulfil. */
export function inOrder(reading: Reading, wishes: readonly Wish[]): Statement {
  const { where, values } = conditions(reading, wishes);
  const text = `${view(`select * from contact c where ${where} order by c.state, c.id limit $5`)} order by c.state, c.id`;
  return { name: nameOf('in-order', wishes), text, values };
}

/** Contacts that the index of words names, all of them, then put in order. A last row without id says that there are too many. */
export function gathered(reading: Reading, wishes: readonly Wish[]): Statement {
  const { where, values } = conditions(reading, wishes);
  const text = `
    with hits as materialized (select c.state, c.id from contact c where ${where} limit ${GATHERED + 1})
    ${view('select c.* from (select id from hits order by state, id limit $5) page join contact c using (id)')}
    union all select null, null, null, null from hits having count(*) > ${GATHERED}
    order by 1, 2`;
  return { name: nameOf('gathered', wishes), text, values };
}

function nameOf(way: string, wishes: readonly Wish[]): string {
  return `contacts:${way}:${wishes.map(({ name }) => name).join('+')}`;
}

function conditions({ scope, now, limit }: Reading, wishes: readonly Wish[]): { where: string; values: unknown[] } {
  const values = readerValues(scope, now, limit);
  const wished = wishes.map(({ values: given, sql }) => sql(...given.map((value) => `$${values.push(value)}`)));
  return { where: [...VISIBLE, ...wished].join(' and '), values };
}

const VISIBLE = [
  'c.directory_id = $1',
  `c.status <> 'withdrawn'`,
  `(c.category <> 'authority' or $4::boolean or c.state = $3::text)`,
  isListed('c.state', '$4'),
];

function view(contacts: string): string {
  return `
    select c.state, c.id, json_build_object(${listed('$2')}, 'channels', ${channelsOf(READER)})::text as json, c.hidden from (${contacts}) c`;
}
