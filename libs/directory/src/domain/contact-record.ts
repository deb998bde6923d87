import type { Visibility } from '@liaison/kernel';
import type { Hours, Weekday } from './hours.js';

export const CHANNEL_KINDS = ['email', 'phone'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

export const REMITS = ['receives', 'decides', 'technical-action'] as const;

/** The fields a State may keep from other members; channels, each by itself, are the rest. */
export const HIDEABLE = ['place', 'remit'] as const;
export type Hideable = (typeof HIDEABLE)[number];

export interface ChannelRecord {
  /** Stays as long as kind and address do, so that evidence never carries over to another address. */
  readonly id?: string;
  readonly kind: ChannelKind;
  /** Addr-spec or E.164; of a personal number only the mask is ever stored here. */
  readonly address: string;
  /** A person's own number: masked for everybody, revealed by a recorded act. */
  readonly personal?: true;
  /** Who sees this channel; every member when absent. */
  readonly visibility?: Visibility;
  /** When to use it, in the State's own words. */
  readonly note?: string;
}

/** Fewer people or longer answers for a while. */
export interface Notice {
  /** The last day it holds, `2026-08-31`, in the contact's zone. */
  readonly until: string;
  readonly text: string;
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
  /** What follows is absent where nothing is recorded, as it is in versions older than these fields. */
  readonly weekend?: readonly Weekday[];
  /** Networks of response teams it belongs to. */
  readonly memberships?: readonly string[];
  readonly otherDirectories?: readonly string[];
  /** Days, the last one included. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** The id of another contact of the same State that stands in. */
  readonly deputyContact?: string;
  readonly notice?: Notice;
  /** Fingerprints of its OpenPGP keys. */
  readonly keys?: readonly string[];
  /** Who sees a field that not every member sees. Never part of a stored version, which holds what every member may see. */
  readonly visibility?: Readonly<Partial<Record<Hideable, Exclude<Visibility, 'members'>>>>;
}

/** As much of a contact as files of contacts hold, beside its channels. */
export type FiledFields = Pick<
  ContactRecord,
  | ('state' | 'category' | 'institution' | 'institutionLatin' | 'institutionNames' | 'place' | 'roleTitle')
  | ('languages' | 'remit' | 'timeZone' | 'hours')
>;

type Optional = 'institutionNames' | 'place' | 'remit' | 'hours';

/** What is given to add one: only what `domain.md` §3 requires is required. */
export type NewContact = Omit<ContactRecord, Optional> & Partial<ContactRecord>;
