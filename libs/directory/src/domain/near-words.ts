const SHORTEST = 4;
const LONGEST = 30;
const COMPARED = 7;
const TELLING = 6;
const WORD = /^[\p{L}\p{M}]+$/u;

/**
 * The beginning of a word with one letter less, each in turn, and as it is. Two words of which one letter was mistyped,
 * forgotten, added or swapped share one of these. Empty for words too short to guess at and for numbers.
 */
export function nearKeys(word: string): string[] {
  const letters = Array.from(word);
  if (letters.length < SHORTEST || letters.length > LONGEST || !WORD.test(word)) return [];
  const start = letters.slice(0, COMPARED);
  return [...new Set([start.join(''), ...start.map((_, i) => start.toSpliced(i, 1).join(''))])];
}

/** The candidates fewest slips away from what was typed, at most `most` of them. */
export function nearest(typed: string, candidates: readonly string[], most: number): string[] {
  const allowed = typed.length < 8 ? 1 : 2;
  const ranked = [...new Set(candidates)]
    .map((word) => ({ word, slips: slipsIn(typed, word) }))
    .filter(({ slips }) => slips <= allowed)
    .sort((a, b) => a.slips - b.slips || a.word.length - b.word.length || (a.word < b.word ? -1 : 1));
  return ranked
    .filter(({ slips }) => slips === ranked[0]?.slips)
    .slice(0, most)
    .map(({ word }) => word);
}

const SHORTEST_SOLID = 3;

/**
 * Of names without spaces, where few characters make a name: the one a single slip away, or two when it begins alike and has
 * four characters; null when none is.
 */
export function nearestSolid(typed: string, names: readonly string[]): string | null {
  const length = Array.from(typed).length;
  if (length < SHORTEST_SOLID || length > LONGEST) return null;
  const allowed = (name: string) => (length > SHORTEST_SOLID && Array.from(name)[0] === Array.from(typed)[0] ? 2 : 1);
  const ranked = names
    .filter((name) => Math.abs(name.length - typed.length) <= 2)
    .map((name) => ({ name, slips: slipsIn(typed, name) }))
    .filter(({ name, slips }) => slips <= allowed(name))
    .sort((a, b) => a.slips - b.slips || (a.name < b.name ? -1 : 1));
  return ranked[0]?.name ?? null;
}

/**
 * Letters mistyped, forgotten, added or swapped with a neighbour (optimal string alignment) until `typed` is `word` or, once it is
 * long enough to tell something, the beginning of `word`.
 */
export function slipsIn(typed: string, word: string): number {
  const [from, to] = [Array.from(typed), Array.from(word)];
  let [before, last] = [[] as number[], to.map((_, i) => i + 1)];
  last.unshift(0);
  from.forEach((letter, i) => {
    const row = [i + 1];
    to.forEach((other, j) => {
      const swapped = i > 0 && j > 0 && letter === to[j - 1] && from[i - 1] === other ? (before[j - 1] ?? Infinity) + 1 : Infinity;
      row.push(Math.min((last[j] ?? 0) + (letter === other ? 0 : 1), (last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1, swapped));
    });
    [before, last] = [last, row];
  });
  return from.length < TELLING ? (last.at(-1) ?? 0) : Math.min(...last);
}
