import type { Visibility } from '@liaison/kernel';
import type { Hours } from './hours.js';

export const CHANNEL_KINDS = ['email', 'phone'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

export const REMITS = ['receives', 'decides', 'technical-action'] as const;

export interface ChannelRecord {
  readonly kind: ChannelKind;
  /** Addr-spec or E.164; of a personal number only the mask is ever stored here. */
  readonly address: string;
  /** A person's own number: masked for everybody, revealed by a recorded act. */
  readonly personal?: true;
  /** Who sees this channel; every member when absent. */
  readonly visibility?: Visibility;
}

/** What a contact says about itself, complete and normalised; every version keeps one. Channels stand in order of preference. */
export interface ContactRecord {
  readonly state: string;
  readonly category: string;
  readonly institution: string;
  readonly institutionLatin: string;
  readonly institutionNames: Readonly<Record<string, string>>;
  readonly place: string | null;
  readonly roleTitle: string;
  readonly languages: readonly string[];
  readonly remit: readonly string[];
  readonly timeZone: string;
  readonly hours: Hours;
  readonly channels: readonly ChannelRecord[];
}

type Optional = 'institutionNames' | 'place' | 'remit' | 'hours';

/** What is given to add one: only what `domain.md` §3 requires is required. */
export type NewContact = Omit<ContactRecord, Optional> & Partial<ContactRecord>;
