import type { Edition, Withdrawals } from '../../domain/editions/edition.js';
import type { Intact, ReadSigned } from './read-signed.js';
import type { BesideDoubt } from './verification.js';

/** Which keys are the directory's, as far as whoever checks can know. */
export interface Trust {
  readonly kids: ReadonlySet<string>;
  /** When a key was withdrawn, by its id. */
  readonly withdrawn: ReadonlyMap<string, string>;
  /** The files beside that are genuine. */
  readonly beside: readonly (Intact & { readonly content: Edition | Withdrawals })[];
  readonly doubts: readonly BesideDoubt[];
}

/**
 * Pure. Starts from what the reader vouches for, and goes on from key to key: whoever trusts one edition trusts the keys
 * that it names, the one being checked as well. A key withdrawn anywhere vouches for nothing more.
 */
export function trustFrom(vouched: readonly string[], checked: ReadSigned | undefined, others: readonly ReadSigned[]): Trust {
  const signed = [...others, ...(checked ? [checked] : [])].filter(isEditionOrList);
  let kids = new Set(vouched);
  for (let known = -1; known < kids.size;) {
    known = kids.size;
    const genuine = signed.filter(({ kid }) => kids.has(kid));
    kids = new Set([...kids, ...genuine.flatMap(({ content }) => keysNamedBy(content))]);
  }
  const beside = others.filter(isEditionOrList).filter(({ kid }) => kids.has(kid));
  return {
    kids,
    beside,
    doubts: others.flatMap((read, place) => doubtOf(read, place, kids)),
    withdrawn: new Map(beside.flatMap(({ content }) => keysWithdrawnBy(content))),
  };
}

function isEditionOrList(read: ReadSigned): read is Trust['beside'][number] {
  return 'content' in read && read.content.type !== 'liaison-book';
}

function doubtOf(read: ReadSigned, place: number, kids: ReadonlySet<string>): BesideDoubt[] {
  const { kid } = read;
  if (isEditionOrList(read)) return kid !== null && kids.has(kid) ? [] : [{ place, doubt: 'untrusted', kid }];
  return [{ place, doubt: 'content' in read || read.doubt === 'foreign' ? 'not-an-edition' : read.doubt, kid }];
}

function keysNamedBy(content: Edition | Withdrawals): string[] {
  return content.type === 'liaison-edition' ? content.keys.filter(({ standing }) => standing !== 'withdrawn').map(({ kid }) => kid) : [];
}

function keysWithdrawnBy(content: Edition | Withdrawals): (readonly [string, string])[] {
  if (content.type === 'liaison-withdrawals') return content.keys.map(({ kid, at }) => [kid, at]);
  return content.keys.flatMap(({ kid, standing, usedUntil }) =>
    standing === 'withdrawn' ? [[kid, usedUntil ?? content.issuedAt] as const] : [],
  );
}
