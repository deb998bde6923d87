import type { ContactRecord } from '../contact-record.js';

/** What an issue of the directory holds: the payload that is signed. Instants are RFC 3339 in UTC. */
export interface Edition {
  readonly type: 'liaison-edition';
  readonly version: 1;
  readonly directory: { readonly id: string; readonly names: Names };
  readonly number: number;
  readonly issuedAt: string;
  readonly validUntil: string;
  /** The issue before, by its number and the SHA-256 of its payload, in hexadecimal; null for the first. */
  readonly previous: { readonly number: number; readonly hash: string } | null;
  /** Every key of the directory, so that whoever trusts this issue knows the next key in advance. */
  readonly keys: readonly EditionKey[];
  readonly withdrawnEditions: readonly WithdrawnEdition[];
  readonly states: readonly EditionState[];
  readonly contacts: readonly EditionContact[];
  readonly changes: Changes;
  /** SHA-256 of the files that say the same in other formats, in hexadecimal, by name. */
  readonly files: Readonly<Record<string, string>>;
}

export type Names = Readonly<Record<string, string>>;

export type KeyStanding = 'announced' | 'current' | 'retired' | 'withdrawn';

/** A public key: RFC 8037 with the thumbprint of RFC 7638 as its id. */
export interface EditionKey {
  readonly kid: string;
  readonly x: string;
  readonly standing: KeyStanding;
  readonly announcedAt: string;
  readonly usedUntil: string | null;
}

export interface WithdrawnEdition {
  readonly number: number;
  readonly at: string;
  readonly because: string;
}

export interface EditionState {
  readonly code: string;
  readonly names: Names;
  readonly formalNames: Names;
}

/** A contact as every member may see it. */
export type EditionContact = Omit<ContactRecord, 'channels'> & {
  readonly id: string;
  readonly version: number;
  readonly changedAt: string;
  readonly channels: readonly EditionChannel[];
};

export interface EditionChannel {
  readonly kind: string;
  readonly address: string;
  /** A person's own number, of which only the mask stands here. */
  readonly masked?: true;
  readonly note?: string;
  readonly lastConfirmedAt: string | null;
}

/** Whom a reader of the issue before has to look at again. */
export interface Changes {
  readonly added: readonly ContactMark[];
  readonly changed: readonly (ContactMark & { readonly fields: readonly string[] })[];
  readonly withdrawn: readonly ContactMark[];
}

export interface ContactMark {
  readonly id: string;
  readonly state: string;
  readonly category: string;
  readonly institutionLatin: string;
}

/** Of a contact withdrawn after an issue that is still valid. */
export type WithdrawnContact = ContactMark & { readonly at: string };

/** The payload of the signed list that stands beside an issue. */
export interface Withdrawals {
  readonly type: 'liaison-withdrawals';
  readonly version: 1;
  readonly directory: { readonly id: string; readonly names: Names };
  readonly number: number;
  readonly issuedAt: string;
  readonly editions: readonly WithdrawnEdition[];
  readonly keys: readonly { readonly kid: string; readonly at: string }[];
  readonly contacts: readonly WithdrawnContact[];
}

/** The payload of the signature that a printed book carries behind its last page. */
export interface BookSeal {
  readonly type: 'liaison-book';
  readonly version: 1;
  readonly directory: { readonly id: string; readonly names: Names };
  readonly number: number;
  readonly issuedAt: string;
  readonly validUntil: string;
  readonly hash: string;
  readonly language: string;
  readonly volume: number;
  readonly volumes: number;
  /** Of the book without this signature. */
  readonly sha256: string;
}

export type Signed = Edition | Withdrawals | BookSeal;

/** An issue is made in memory, so it holds this many contacts at most. */
export const MOST_CONTACTS = 50_000;
/** A greater one has no book; a book has volumes of `PER_VOLUME`, each set within 300 MB. */
export const MOST_IN_BOOK = 10_000;
export const PER_VOLUME = 2_000;
