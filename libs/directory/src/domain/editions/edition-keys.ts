import type { EditionKey, KeyStanding } from './edition.js';
import { KeyAlreadyAnnounced, KeyInUse, KeyNotKnownYet, NoSuchEditionKey } from '../../editions.errors.js';

export interface KeyRow extends EditionKey {
  readonly id: string;
}

export interface KeyChange {
  readonly id: string;
  readonly standing: KeyStanding;
}

/** The first key signs at once; a further one is announced, so that readers know it before it signs. @throws KeyAlreadyAnnounced */
export function standingOfNew(keys: readonly EditionKey[]): 'current' | 'announced' {
  if (keys.some(({ standing }) => standing === 'announced')) throw new KeyAlreadyAnnounced();
  return keys.some(({ standing }) => standing === 'current') ? 'announced' : 'current';
}

/**
 * The announced key signs from now on, and the one before is retired: what it signed stays genuine. An issue must have
 * named the new key first, or nobody without a network could know it; `lastIssuedAt` is when the latest came out.
 * @throws NoSuchEditionKey, KeyNotKnownYet
 */
export function turn(keys: readonly KeyRow[], lastIssuedAt: string | null): readonly KeyChange[] {
  const next = keys.find(({ standing }) => standing === 'announced');
  if (!next) throw new NoSuchEditionKey();
  const current = keys.find(({ standing }) => standing === 'current');
  if (current && !(lastIssuedAt !== null && lastIssuedAt > next.announcedAt)) throw new KeyNotKnownYet();
  return [...(current ? [{ id: current.id, standing: 'retired' as const }] : []), { id: next.id, standing: 'current' }];
}

/**
 * A key that others may have seen: whatever it signed is no longer proof. When it was the one that signs, the announced
 * one takes its place at once.
 * @throws NoSuchEditionKey, KeyInUse (nothing could sign then)
 */
export function withdraw(keys: readonly KeyRow[], kid: string): readonly KeyChange[] {
  const key = keys.find((one) => one.kid === kid && one.standing !== 'withdrawn');
  if (!key) throw new NoSuchEditionKey();
  const next = keys.find(({ standing }) => standing === 'announced');
  if (key.standing !== 'current') return [{ id: key.id, standing: 'withdrawn' }];
  if (!next) throw new KeyInUse();
  return [
    { id: key.id, standing: 'withdrawn' },
    { id: next.id, standing: 'current' },
  ];
}
