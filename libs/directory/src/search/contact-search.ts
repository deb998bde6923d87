import { Injectable } from '@nestjs/common';
import { Reads } from '@liaison/database';
import type { Hideable } from '../domain/contact-record.js';
import { CommonWords } from './common-words.js';
import { type ContactFilter, type PageEnd, reachedAt, tagOf, type Wish, wishesOf } from './contact-filter.js';
import { languageWord } from './contact-words.js';
import { GATHERED, gathered, inOrder, type Reading, type Statement } from './contact-statements.js';
import { type Meaning, meaningsOf } from './read-typed.js';
import { SimilarWords } from './similar-words.js';
import { StateWords } from './state-words.js';
import { type Term, termsOf, tsqueryOf } from './terms.js';
import { type Sought, WordStates } from './word-states.js';

/** A contact as PostgreSQL wrote it. */
export interface FoundContact extends PageEnd {
  readonly json: string;
  /** The names of the fields that not every member sees, which are left out; null: there are none. */
  readonly hidden: readonly Hideable[] | null;
}

export interface Found {
  /** One more than asked for when there is a next page. */
  readonly rows: readonly FoundContact[];
  /** The words that were searched for instead, because nothing has those that were typed. */
  readonly similar: readonly string[] | null;
}

const MAIL_ADDRESS = /^[^\s@]+@[^\s@]+$/;

/** Finds contacts by what somebody typed. Similar words are tried only when nothing has the words themselves. */
@Injectable()
export class ContactSearch {
  constructor(
    private readonly reads: Reads,
    private readonly states: StateWords,
    private readonly common: CommonWords,
    private readonly similarWords: SimilarWords,
    private readonly wordStates: WordStates,
  ) {}

  async find(reading: Reading, filter: ContactFilter): Promise<Found> {
    const wishes = wishesOf(filter);
    const spoken = spokenIn(filter);
    if (filter.q === undefined) return { rows: await this.listed(reading, wishes, spoken), similar: null };
    if (MAIL_ADDRESS.test(filter.q.trim())) return { rows: await this.withAddress(reading, wishes, filter.q.trim()), similar: null };
    const terms = termsOf(filter.q, await this.states.of(reading.scope.directoryId));
    const rows = await this.having(reading, wishes, terms);
    if (rows.length || !terms.length || (filter.after && (await this.hasAny(reading, filter, terms)))) return { rows, similar: null };
    return this.havingSimilar(reading, wishes, terms);
  }

  /** Whoever types a whole address means that mailbox and none like it. */
  private async withAddress(reading: Reading, wishes: readonly Wish[], address: string): Promise<readonly FoundContact[]> {
    const rows = await this.rows(gathered(reading, [...wishes, reachedAt(address)]));
    return isCut(rows) ? rows.slice(0, -1) : rows;
  }

  /** A language that few speak is looked up; any other only in the States whose contacts do. */
  private async listed(reading: Reading, wishes: readonly Wish[], spoken: readonly Sought[]): Promise<readonly FoundContact[]> {
    if (!spoken.length) return this.inOrder(reading, wishes);
    const [contacts = 0] = await this.common.contactsWith(spoken);
    const rows = contacts <= GATHERED ? await this.rows(gathered(reading, wishes)) : null;
    return rows && !isCut(rows) ? rows : this.met(reading, wishes, spoken);
  }

  private async havingSimilar(reading: Reading, wishes: readonly Wish[], terms: readonly Term[]): Promise<Found> {
    const nearby = await this.similarWords.of(reading.scope.directoryId, terms);
    const rows = nearby ? await this.having(reading, wishes, nearby.terms) : [];
    return { rows, similar: rows.length && nearby ? nearby.words : null };
  }

  /** Whether it is only this page that has none. */
  private async hasAny(reading: Reading, { after, ...filter }: ContactFilter, terms: readonly Term[]): Promise<boolean> {
    return after !== undefined && (await this.having({ ...reading, limit: 1 }, wishesOf(filter), terms)).length > 0;
  }

  private async having(reading: Reading, wishes: readonly Wish[], terms: readonly Term[]): Promise<readonly FoundContact[]> {
    if (!terms.length) return [];
    const found = await Promise.all(meaningsOf(terms).map((meaning) => this.meant(reading, wishes, meaning)));
    return found.length === 1 ? (found[0] ?? []) : inOneOrder(found.flat(), reading.limit);
  }

  private async meant(reading: Reading, wishes: readonly Wish[], { states, words }: Meaning): Promise<readonly FoundContact[]> {
    const wished = states ? [...wishes, amongStates(states)] : wishes;
    const contacts = await this.common.contactsWith(words);
    const rare = words.filter((_, i) => (contacts[i] ?? 0) <= GATHERED);
    if (!rare.length) return this.met(reading, [...wished, ...without(rare, words)], words);
    const rows = await this.rows(gathered(reading, [...wished, indexed(rare), ...without(rare, words)]));
    return isCut(rows) ? this.met(reading, [...wished, ...without([], words)], words) : rows;
  }

  /** In order, passing over the States where what is sought is nowhere. */
  private async met(reading: Reading, wishes: readonly Wish[], sought: readonly Sought[]): Promise<readonly FoundContact[]> {
    const states = await this.wordStates.having(reading.scope.directoryId, sought);
    return this.inOrder(reading, states ? [...wishes, { ...amongStates(states), name: 'known' }] : wishes);
  }

  private async inOrder(reading: Reading, wishes: readonly Wish[]): Promise<readonly FoundContact[]> {
    const split = wishes.find(({ either }) => either);
    if (!split?.either) return this.rows(inOrder(reading, wishes));
    const each = await Promise.all(split.either.map((one) => this.inOrder(reading, [...wishes.filter((wish) => wish !== split), one])));
    return inOneOrder(each.flat(), reading.limit);
  }

  private rows({ name, text, values, isQuick }: Statement): Promise<FoundContact[]> {
    const way = isQuick ? 'quick' : 'all';
    return this.reads[way]<FoundContact & Record<string, unknown>>(name, text, values);
  }
}

/** The last row has no id when the index named too many. */
function isCut(rows: readonly { readonly id: string | null }[]): boolean {
  return rows.at(-1)?.id === null;
}

/** The language asked for, as a word. */
function spokenIn({ language }: ContactFilter): Sought[] {
  return language === undefined ? [] : [{ lexemes: [languageWord(tagOf(language))], whole: true, solid: false }];
}

function amongStates(states: readonly string[]): Wish {
  return { name: 'states', values: [states], sql: (p = '') => `c.state = any(${p}::text[])` };
}

/** Looked up in the index of words. */
function indexed(terms: readonly Term[]): Wish {
  return { name: 'words', values: [all(terms)], sql: (p = '') => `c.search @@ ${p}::tsquery` };
}

/** Looked at in each contact: the index would name too many. As a function, because an operator would use the index. */
function without(done: readonly Term[], terms: readonly Term[]): Wish[] {
  const rest = terms.filter((term) => !done.includes(term));
  return rest.length ? [{ name: 'common', values: [all(rest)], sql: (p = '') => `ts_match_vq(c.search, ${p}::tsquery)` }] : [];
}

function all(terms: readonly Term[]): string {
  return terms.map(tsqueryOf).join(' & ');
}

function inOneOrder(found: readonly FoundContact[], limit: number): FoundContact[] {
  const once = [...new Map(found.map((row) => [row.id, row])).values()];
  return once.sort((a, b) => compare(a.state, b.state) || compare(a.id, b.id)).slice(0, limit);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
