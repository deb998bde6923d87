/** Words of States' names, folded, and whose they are. */
export class StateLexicon {
  /** In order, so that the words with one beginning lie together. */
  readonly words: readonly string[];
  /** Whole names in scripts without spaces, folded, and how each is spelled. */
  readonly solidNames: ReadonlyMap<string, string>;
  private readonly codes = new Map<string, Set<string>>();
  private readonly spellings = new Map<string, string>();

  constructor(
    states: readonly { readonly code: string; readonly words: ReadonlyMap<string, string> }[],
    solidNames: ReadonlyMap<string, string> = new Map(),
  ) {
    this.solidNames = solidNames;
    for (const { code, words } of states) for (const [word, spelling] of words) this.enter(code, word, spelling);
    this.words = [...this.codes.keys()].sort();
  }

  /** The States with a word that begins so. */
  beginning(prefix: string): Set<string> {
    const found = new Set<string>();
    for (let i = this.firstFrom(prefix); this.words[i]?.startsWith(prefix); i += 1) this.add(found, this.words[i]);
    return found;
  }

  /** The States with exactly this word. */
  having(word: string): ReadonlySet<string> {
    return this.codes.get(word) ?? new Set();
  }

  /** How the word is spelled in the name; undefined when no State has it. */
  spellingOf(word: string): string | undefined {
    return this.spellings.get(word);
  }

  private enter(code: string, word: string, spelling: string): void {
    this.codesOf(word).add(code);
    this.spellings.set(word, spelling);
  }

  private add(found: Set<string>, word = ''): void {
    for (const code of this.having(word)) found.add(code);
  }

  private codesOf(word: string): Set<string> {
    const known = this.codes.get(word) ?? new Set();
    this.codes.set(word, known);
    return known;
  }

  private firstFrom(prefix: string): number {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
