import { Injectable } from '@nestjs/common';
import { Reads } from '@liaison/database';
import { intersect } from '../domain/intersect.js';
import { nearest, nearestSolid, nearKeys, slipsIn } from '../domain/near-words.js';
import { pairsOf } from '../domain/split-words.js';
import type { StateLexicon } from '../domain/state-lexicon.js';
import { StateWords } from './state-words.js';
import type { Term } from './terms.js';

/** Instead of what was typed. */
export interface Similar {
  readonly terms: readonly Term[];
  readonly words: readonly string[];
}

interface Known {
  readonly known: boolean;
  readonly candidates: readonly { readonly word: string; readonly spelling: string }[];
}

const WORDS_EACH = 3;
const SLIPS = 2;

/** Guesses what was meant by words that nobody has. */
@Injectable()
export class SimilarWords {
  constructor(
    private readonly reads: Reads,
    private readonly states: StateWords,
  ) {}

  /** Null when every word is known, or one of the others is like none. */
  async of(directoryId: string, terms: readonly Term[]): Promise<Similar | null> {
    const lexicon = await this.states.of(directoryId);
    const asked = terms.map(({ text, lexemes }) => ({ lexemes, near: nearKeys(text) }));
    const rows = await this.reads.all<Known & Record<string, unknown>>('similar-words', CANDIDATES, [directoryId, JSON.stringify(asked)]);
    const found = terms.map((term, i) => guess(term, rows[i] ?? { known: false, candidates: [] }, lexicon));
    if (found.some((one) => !one) || found.every((one) => one?.words === null)) return null;
    return { terms: found.flatMap((one) => one?.term ?? []), words: found.flatMap((one) => one?.words ?? []) };
  }
}

/** The term itself where it is known (`words` null); null when nothing is like it. */
function guess(term: Term, { known, candidates }: Known, lexicon: StateLexicon): { term: Term; words: string[] | null } | null {
  if (term.states.size) return { term, words: null };
  const ofName = term.solid ? likeName(term, lexicon) : null;
  if (ofName) return ofName;
  if (known) return { term, words: null };
  const ofStates = nearKeys(term.text).length ? lexicon.words.filter((word) => isAlike(term.text, word)) : [];
  const words = nearest(term.text, [...candidates.map(({ word }) => word), ...ofStates], WORDS_EACH);
  if (!words.length) return null;
  const states = new Set(words.flatMap((word) => [...lexicon.having(word)]));
  const spellings = new Map(candidates.map(({ word, spelling }) => [word, spelling]));
  const shown = words.map((word) => lexicon.spellingOf(word) ?? spellings.get(word) ?? word);
  return { term: { ...term, lexemes: words, whole: true, states }, words: [...new Set(shown)] };
}

/** One pair of a name is soon known from somewhere, so the name is looked at as a whole. */
function likeName(term: Term, lexicon: StateLexicon): { term: Term; words: string[] } | null {
  const name = nearestSolid(term.text, [...lexicon.solidNames.keys()]);
  if (name === null) return null;
  const lexemes = [...new Set(pairsOf(name))];
  const states = intersect(lexemes.map((pair) => lexicon.having(pair)));
  return { term: { ...term, text: name, lexemes, states }, words: [lexicon.solidNames.get(name) ?? name] };
}

/** Cheaply first: there are some thousand words. */
function isAlike(typed: string, word: string): boolean {
  return word.length >= typed.length - SLIPS && slipsIn(typed, word) <= SLIPS;
}

const CANDIDATES = `
  select
    exists (select from unnest(a.lexemes) l (word), search_word w
      where w.directory_id = $1 and w.word >= l.word and w.word < l.word || chr(1114111)) as known,
    coalesce((select json_agg(c) from (
      select word, min(spelling) as spelling from search_word where directory_id = $1 and near && a.near group by word limit 500) c), '[]') as candidates
  from rows from (jsonb_to_recordset($2::jsonb) as (lexemes text[], near text[])) with ordinality as a (lexemes, near, place)
  order by a.place`;
