import { fold } from './fold.js';
import { isFunctionWord } from './function-words.js';
import { nearKeys, slipsIn } from './near-words.js';
import { splitWords } from './split-words.js';

export const DUPLICATE_REASONS = ['same-address', 'same-number', 'same-institution', 'near-name', 'same-role'] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

/** A contact as far as it is compared. */
export interface Comparable {
  readonly id: string;
  readonly category: string;
  readonly institution: string;
  readonly institutionLatin: string;
  readonly institutionNames: Readonly<Record<string, string>>;
  readonly roleTitle: string;
  /** Keys of its mailboxes. */
  readonly addresses: readonly string[];
  /** Its numbers; a person's own says nothing about an office. */
  readonly numbers: readonly string[];
}

export interface Suspected {
  /** The smaller id. */
  readonly one: string;
  readonly other: string;
  /** They seem to be one; otherwise they have something in common that two offices often have. */
  readonly likely: boolean;
  readonly reasons: readonly DuplicateReason[];
}

/** Of so many that share one mark only the first are compared with each other: such a mark tells nothing. */
const MOST_ALIKE = 60;
const SHORTEST_NEAR = 5;

interface Marked extends Comparable {
  readonly names: readonly (readonly string[])[];
}

/**
 * Pairs of one State's contacts that may be one. Only within a category: the diplomatic and the technical desk of a ministry
 * are two, and an office that answers for both stands in both, with the same mailbox or switchboard. Two desks of one
 * institution, or two institutions behind one switchboard, may be right; a shared mailbox, or one role twice, hardly is.
 */
export function likelyDuplicates(contacts: readonly Comparable[]): Suspected[] {
  const marked = contacts.map((contact): Marked => ({ ...contact, names: namesOf(contact) }));
  const pairs = new Map<string, Suspected>();
  for (const alike of groupsOf(marked)) {
    for (const [i, one] of alike.entries()) {
      for (const other of alike.slice(i + 1)) {
        const [first, second] = one.id < other.id ? [one, other] : [other, one];
        const key = `${first.id} ${second.id}`;
        const found = pairs.has(key) ? null : compare(first, second);
        if (found) pairs.set(key, found);
      }
    }
  }
  return [...pairs.values()].sort((a, b) => (a.one + a.other < b.one + b.other ? -1 : 1));
}

function compare(one: Marked, other: Marked): Suspected | null {
  const reasons = reasonsOf(one, other);
  const has = (reason: DuplicateReason) => reasons.includes(reason);
  const named = has('same-institution') || has('near-name');
  const reached = has('same-address') || has('same-number');
  if (one.id === other.id || !(named || reached)) return null;
  return { one: one.id, other: other.id, reasons, likely: has('same-address') || (named && (has('same-role') || has('same-number'))) };
}

function reasonsOf(one: Marked, other: Marked): DuplicateReason[] {
  const same = one.names.some((name) => other.names.some((known) => String(name) === String(known)));
  return [
    ...(share(one.addresses, other.addresses) ? (['same-address'] as const) : []),
    ...(share(one.numbers, other.numbers) ? (['same-number'] as const) : []),
    ...(same ? (['same-institution'] as const) : []),
    ...(!same && one.names.some((name) => other.names.some((known) => isNear(name, known))) ? (['near-name'] as const) : []),
    ...(isSameRole(one, other) ? (['same-role'] as const) : []),
  ];
}

function share(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}

function isSameRole({ roleTitle: one }: Comparable, { roleTitle: other }: Comparable): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return a.length > 0 && (String(a) === String(b) || isNear(a, b));
}

/** One slip in one long word. Numbers, initials and words in scripts without spaces are never near: there one sign is another thing. */
function isNear(one: readonly string[], other: readonly string[]): boolean {
  const [left, right] = [without(one, other), without(other, one)];
  const [a, b] = [left[0] ?? '', right[0] ?? ''];
  if (left.length !== 1 || right.length !== 1 || nearKeys(a).length === 0 || nearKeys(b).length === 0) return false;
  return Math.min(a.length, b.length) >= SHORTEST_NEAR && Math.max(slipsIn(a, b), slipsIn(b, a)) === 1;
}

function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Those who share an address, a number or nearly a name, within a category; what stands alone is not compared at all. */
function groupsOf(contacts: readonly Marked[]): Marked[][] {
  const groups = new Map<string, Marked[]>();
  for (const contact of contacts) {
    for (const mark of new Set(marksOf(contact))) {
      const key = `${contact.category} ${mark}`;
      const group = groups.get(key);
      if (!group) groups.set(key, [contact]);
      else if (group.length < MOST_ALIKE) group.push(contact);
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function marksOf({ addresses, numbers, names }: Marked): string[] {
  const near = names.flatMap((words) =>
    words.flatMap((word, i) => nearKeys(word).map((key) => `~${String(words.toSpliced(i, 1))} ${key}`)),
  );
  return [...addresses, ...numbers, ...names.map((words) => `=${String(words)}`), ...near];
}

function namesOf({ institution, institutionLatin, institutionNames }: Comparable): string[][] {
  const texts = new Set([institution, institutionLatin, ...Object.values(institutionNames)].map(fold));
  return [...texts].map(wordsOf).filter(({ length }) => length > 0);
}

/** In one order, because names are turned round; words such as "of" say nothing. The mark keeps what has no spaces from being near. */
function wordsOf(text: string): string[] {
  const words = splitWords(text).map((word) => (word.solid ? `#${word.text}` : word.text));
  const telling = words.filter((word) => !isFunctionWord(word));
  return (telling.length ? telling : words).sort();
}
