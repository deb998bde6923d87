import { Injectable } from '@nestjs/common';
import { Reads } from '@liaison/database';
import { languageWord } from './contact-words.js';
import type { Sought } from './word-states.js';

const FOR_MS = 60_000;

interface Counts {
  /** In order, with how many contacts have each. */
  readonly words: readonly { readonly word: string; readonly contacts: number }[];
  readonly until: number;
}

/** In how many contacts a word stands, or how many work in a language, as PostgreSQL's own statistics know it: words it does not name are rare. */
@Injectable()
export class CommonWords {
  private counts: Promise<Counts> | null = null;
  private known: Counts | null = null;

  constructor(private readonly reads: Reads) {}

  /** About how many contacts a term could be found in. */
  async contactsWith(terms: readonly Sought[]): Promise<number[]> {
    const { words } = await this.current();
    return terms.map(({ lexemes, whole, solid }) => {
      const each = lexemes.map((lexeme) => sum(words.filter(({ word }) => (whole ? word === lexeme : word.startsWith(lexeme)))));
      return solid ? Math.min(...each) : Math.max(...each);
    });
  }

  private async current(): Promise<Counts> {
    if (this.known && this.known.until > Date.now()) return this.known;
    this.counts ??= this.read().finally(() => (this.counts = null));
    this.known = await this.counts;
    return this.known;
  }

  private async read(): Promise<Counts> {
    const words = await this.reads.all<{ word: string; contacts: number }>('common-words', STATISTICS);
    return { words, until: Date.now() + FOR_MS };
  }
}

function sum(words: Counts['words']): number {
  return words.reduce((all, { contacts }) => all + contacts, 0);
}

/** Languages stand among the words as they do among those that are learned. */
const STATISTICS = `
  select case s.attname when 'languages' then '${languageWord('')}' else '' end || w.word as word, (w.share * greatest(c.reltuples, 0))::float8 as contacts
  from pg_stats s
    join pg_class c on c.oid = 'contact'::regclass,
    unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) w (word, share)
  where s.schemaname = current_schema() and s.tablename = 'contact' and s.attname in ('search', 'languages') and w.word is not null`;
