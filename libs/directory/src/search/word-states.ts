import { Injectable } from '@nestjs/common';
import { Reads } from '@liaison/database';
import { intersect } from '../domain/intersect.js';
import { WORDS_VERSION } from './contact-words.js';
import type { Term } from './terms.js';

/** What a term is looked up by. */
export type Sought = Pick<Term, 'lexemes' | 'whole' | 'solid'>;

interface Row {
  /** Null when so many words begin so that they say nothing. */
  readonly states: readonly string[] | null;
  /** No contact is still known by its earlier words. */
  readonly complete: boolean;
}

const NUMBER = /\p{N}/u;

/** In which States' contacts words stand, so that the walk through all contacts passes over the others. */
@Injectable()
export class WordStates {
  constructor(private readonly reads: Reads) {}

  /** Those that may have all the terms, in order; null: any. */
  async having(directoryId: string, terms: readonly Sought[]): Promise<readonly string[] | null> {
    const telling = terms.filter(({ lexemes }) => !lexemes.some((lexeme) => NUMBER.test(lexeme)));
    const asked = telling.flatMap(({ lexemes, whole }) => lexemes.map((word) => ({ word, whole })));
    if (!asked.length) return null;
    const rows = await this.reads.quick<Row & Record<string, unknown>>('word-states', STATES, [
      directoryId,
      JSON.stringify(asked),
      WORDS_VERSION,
    ]);
    if (!rows[0]?.complete) return null;
    const found = rows.values();
    const each = telling.flatMap(
      (term) =>
        statesOf(
          term,
          Array.from(term.lexemes, () => found.next().value?.states ?? null),
        ) ?? [],
    );
    return each.length ? [...intersect(each)].sort() : null;
  }
}

function statesOf({ solid }: Sought, each: readonly (readonly string[] | null)[]): Set<string>[] | null {
  const known = each.filter((states) => states !== null);
  if (solid) return known.map((states) => new Set(states));
  return known.length === each.length ? [new Set(known.flat())] : null;
}

const MOST = 5_000;

const STATES = `
  select case when found.words <= ${MOST} then found.states end as states,
    coalesce((select min(words_version) from contact where directory_id = $1) >= $3, true) as complete
  from rows from (jsonb_to_recordset($2::jsonb) as (word text, whole boolean)) with ordinality as a (word, whole, place)
    cross join lateral (
      select count(*) as words, array_agg(distinct state) as states from (
        select state from search_word w where w.directory_id = $1 and w.word >= a.word
          and w.word < a.word || case when a.whole then chr(1) else chr(1114111) end limit ${MOST + 1}) each) found
  order by a.place`;
