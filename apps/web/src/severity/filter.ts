import { isComparable, type PublishedScheme, type SchemeKind, KINDS } from '@liaison/severity';
import { type Given, wordOf } from '../frame/given.js';

const LONGEST = 200;

export interface SchemeFilter {
  readonly words: readonly string[];
  readonly owner: 'state' | 'organisation' | null;
  readonly kind: SchemeKind | null;
  readonly use: 'compared' | 'shown' | null;
}

/** What the form of filters asks for; what it does not know asks for nothing. */
export function filterOf(query: Given): SchemeFilter {
  const [owner, use] = [wordOf(query, 'owner'), wordOf(query, 'use')];
  return {
    words: plain(wordOf(query, 'q').slice(0, LONGEST)).split(/\s+/).filter(Boolean),
    owner: owner === 'state' || owner === 'organisation' ? owner : null,
    kind: KINDS.find((kind) => kind === query['kind']) ?? null,
    use: use === 'compared' || use === 'shown' ? use : null,
  };
}

export function matches(scheme: PublishedScheme, { words, owner, kind, use }: SchemeFilter): boolean {
  const written = plain([scheme.id, scheme.title, scheme.owner, scheme.country, ...scheme.levels.map(({ name }) => name)].join(' '));
  return (
    words.every((word) => written.includes(word)) &&
    (owner === null || owner === (scheme.country === null ? 'organisation' : 'state')) &&
    (kind === null || kind === scheme.kind) &&
    (use === null || (use === 'compared') === isComparable(scheme))
  );
}

/** Without case and accents, so that a search finds what it means. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
