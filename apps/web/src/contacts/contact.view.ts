import type { Reason } from '@liaison/directory';

/** What the pages need of a contact: the shape of `GET /contacts` in the HTTP contract. */
export interface ContactEntry {
  readonly id: string;
  readonly state: string;
  readonly category: string;
  readonly institution: string;
  readonly institutionLatin: string;
  readonly institutionNames: Readonly<Record<string, string>>;
  readonly place: string | null;
  readonly roleTitle: string;
  readonly languages: readonly string[];
  readonly timeZone: string;
  readonly availableNow: boolean;
  /** When that turns next, as far as known. */
  readonly availabilityChangesAt: string | null;
  readonly channels: readonly ChannelEntry[];
}

export interface ChannelEntry {
  readonly id: string;
  readonly kind: string;
  readonly address: string;
  readonly order: number;
  readonly lastConfirmedAt: string | null;
}

/** A contact in a list, and why it is there when that does not show. */
export interface FoundEntry extends ContactEntry {
  readonly reasons: readonly Reason[];
}

/** States' short names by language, by code. */
export type StateNames = ReadonlyMap<string, Readonly<Record<string, string>>>;
