import type { Edition, Withdrawals } from '../../domain/editions/edition.js';
import type { Intact } from './read-signed.js';

/** Which keys are the directory's, as far as whoever checks can know. */
export interface Trust {
  readonly kids: ReadonlySet<string>;
  /** When a key was withdrawn, by its id. */
  readonly withdrawn: ReadonlyMap<string, string>;
  /** The files beside that are genuine. */
  readonly beside: readonly (Intact & { readonly content: Edition | Withdrawals })[];
}

/**
 * Pure. Starts from what the reader vouches for, and goes on from key to key: whoever trusts one edition trusts the keys
 * that it names. A key withdrawn anywhere vouches for nothing more.
 */
export function trustFrom(vouched: readonly string[], files: readonly Intact[]): Trust {
  const signed = files.filter((file): file is Trust['beside'][number] => file.content.type !== 'liaison-book');
  let kids = new Set(vouched);
  for (let known = -1; known < kids.size;) {
    known = kids.size;
    const genuine = signed.filter(({ kid }) => kids.has(kid));
    kids = new Set([...kids, ...genuine.flatMap(({ content }) => keysNamedBy(content))]);
  }
  const beside = signed.filter(({ kid }) => kids.has(kid));
  return { kids, beside, withdrawn: new Map(beside.flatMap(({ content }) => keysWithdrawnBy(content))) };
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
