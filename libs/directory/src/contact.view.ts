import type { Visibility } from '@liaison/kernel';
import type { ContactRecord, Hideable, Notice } from './domain/contact-record.js';
import type { FieldChange } from './domain/field-risk.js';
import type { Hours, Weekday } from './domain/hours.js';

export interface ChannelView {
  readonly id: string;
  readonly kind: 'email' | 'phone' | 'webhook';
  readonly address: string;
  readonly order: number;
  readonly lastConfirmedAt: string | null;
}

/** A contact in lists. */
export interface ContactView {
  readonly id: string;
  readonly state: string;
  readonly category: string;
  readonly institution: string;
  readonly institutionLatin: string;
  readonly institutionNames: Readonly<Record<string, string>>;
  readonly place: string | null;
  readonly roleTitle: string;
  readonly languages: string[];
  readonly timeZone: string;
  /** Wall time there, `2026-03-02T13:00`. */
  readonly localTime: string;
  readonly availableNow: boolean;
  /** When `availableNow` turns next, as far as known. */
  readonly availabilityChangesAt: string | null;
  readonly channels: ChannelView[];
  readonly status: 'pending' | 'active' | 'withdrawn';
  /** Who sees a field that not every member sees, where there is one and the reader does. */
  readonly visibility?: Readonly<Partial<Record<Hideable, Visibility>>>;
}

export interface ChannelDetail extends ChannelView {
  /** A person's own number, of which only the mask stands here; `POST …/reveal` shows it and is recorded. */
  readonly masked: boolean;
  readonly visibility: Visibility;
  /** When to use it, in the State's own words. */
  readonly note: string | null;
  /** When a person last answered there; a system's answer never counts as a person's. */
  readonly personConfirmed: PersonConfirmedView | null;
  readonly evidence: ChannelEvidenceView | null;
}

export interface PersonConfirmedView {
  readonly at: string;
  readonly by: 'page' | 'reply' | 'signed-in' | 'phone';
  /** Wall time there, `2026-03-02T13:00`. */
  readonly localTime: string;
}

/** What checks found out, for the contact's own State and officers. */
export interface ChannelEvidenceView {
  readonly suspect: boolean;
  readonly reachability: 'untested' | 'reachable' | 'unreachable';
  readonly lastConfirmedBy: string | null;
}

export interface ContactDetail extends Omit<ContactView, 'channels'> {
  readonly channels: ChannelDetail[];
  readonly remit: string[];
  readonly hours: Hours;
  readonly weekend: Weekday[];
  readonly memberships: string[];
  readonly otherDirectories: string[];
  /** Days, the last one included. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** The id of the contact that stands in. */
  readonly deputyContact: string | null;
  readonly notice: Notice | null;
  /** Fingerprints of its OpenPGP keys. */
  readonly keys: string[];
  /** Who sees the fields that not every member sees, for readers who do. */
  readonly visibility: Readonly<Partial<Record<Hideable, Visibility>>>;
  /** Where it went, if it was merged into another contact that the reader may see. */
  readonly mergedInto: string | null;
  readonly version: number;
  readonly createdAt: string;
  readonly changedAt: string;
}

export interface ContactVersionView {
  readonly version: number;
  readonly at: Date;
  readonly actor: string;
  readonly reason: string | null;
  /** The reference of the note verbale behind it. */
  readonly note: string | null;
  /** Who gave the list it came with, of a version that an import wrote. */
  readonly source: string | null;
  /** The id of the proposal behind it, for its own State and officers. */
  readonly proposal: string | null;
  /** With it the contact was withdrawn, and still is. */
  readonly withdrawn: boolean;
  /** It takes back what an earlier version brought. */
  readonly undoes: boolean;
  readonly record: ContactRecord;
  /** Old and new value of each field in which it differs from the version before; nothing for the first. */
  readonly changes: readonly FieldChange[];
}
