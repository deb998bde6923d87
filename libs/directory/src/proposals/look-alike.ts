import { addressKey, shownHost } from '@liaison/kernel';
import unhomoglyph from 'unhomoglyph';
import type { ContactRecord } from '../domain/contact-record.js';

export const FLAGS = [
  'mixed-script-name',
  'mixed-script-domain',
  'look-alike-name',
  'look-alike-address',
  'same-address',
  'same-number',
] as const;

/** Something a machine does not decide: a person compares the two. */
export interface Flag {
  readonly code: (typeof FLAGS)[number];
  /** What was given. */
  readonly value: string;
  /** What it could be taken for. */
  readonly like?: string;
  /** Whose that is. */
  readonly state?: string;
}

/** What is known already, and could be mistaken for what is new. */
export interface KnownName {
  readonly state: string;
  readonly institution: string;
  readonly institutionLatin: string;
  readonly addresses: readonly string[];
  readonly numbers?: readonly string[];
}

/** Scripts that honestly stand together in one word (UTS 39 §5.1, "highly restrictive"). */
const TOGETHER: readonly RegExp[] = [
  /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*$/u,
  /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\p{Script=Han}\p{Script=Hangul}]*$/u,
  /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\p{Script=Han}\p{Script=Bopomofo}]*$/u,
];
const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Han',
  'Armenian',
  'Georgian',
  'Ethiopic',
  'Thai',
  'Devanagari',
  'Cherokee',
];
const IN_SCRIPT = SCRIPTS.map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));

/** The skeleton of UTS 39 §4: two texts that look alike have the same. Case and composition fall away. */
export function skeleton(text: string): string {
  const known = skeletons.get(text);
  if (known !== undefined) return known;
  const plain = (part: string) => part.normalize('NFD').toLowerCase();
  const found = plain(unhomoglyph(plain(unhomoglyph(text.normalize('NFD')))));
  if (skeletons.size >= MOST_SKELETONS) skeletons.clear();
  skeletons.set(text, found);
  return found;
}

/** Every new name is compared with hundreds of others, again and again the same. */
const skeletons = new Map<string, string>();
const MOST_SKELETONS = 10_000;

/** Letters of other scripts as the Latin ones they look like; ASCII stays. For looking up what a word could be taken for. */
export function asItLooks(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => (letter > '\u007F' ? unhomoglyph(letter) : letter)).join('');
}

/** Everything about a record to be held for a person, in the light of what is known. Pure. */
export function flagsOf(record: ContactRecord, known: readonly KnownName[]): Flag[] {
  const names = [...new Set([record.institution, record.institutionLatin, ...Object.values(record.institutionNames)])];
  const addresses = record.channels.filter(({ kind }) => kind === 'email').map(({ address }) => address);
  return [
    ...names.filter(hasMixedWord).map((value): Flag => ({ code: 'mixed-script-name', value })),
    ...names.flatMap((value) => known.flatMap((one) => likeName(value, one))),
    ...addresses.filter((address) => mixesScripts(hostOf(address))).map((value): Flag => ({ code: 'mixed-script-domain', value })),
    ...addresses.flatMap((value) => known.flatMap((one) => likeAddress(value, one))),
    ...record.channels.flatMap((channel) =>
      channel.kind === 'phone' ? known.flatMap((one) => sameNumber(channel.address, one, record.state)) : [],
    ),
  ];
}

function likeName(value: string, { state, institution, institutionLatin }: KnownName): Flag[] {
  const like = [institution, institutionLatin].find((name) => name.normalize('NFC') !== value && skeleton(name) === skeleton(value));
  return like === undefined ? [] : [{ code: 'look-alike-name', value, like, state }];
}

/** A number that another contact of the State answers already; those of other States are no business of this one. */
function sameNumber(value: string, { state, numbers = [] }: KnownName, own: string): Flag[] {
  return state === own && numbers.includes(value) ? [{ code: 'same-number', value, like: value, state }] : [];
}

/**
 * Two contacts with one mailbox may be meant, or one of them is not: a person asks. Twins that differ in case, composition or
 * the spelling of the host are one mailbox to some servers and two to others.
 */
function likeAddress(value: string, { state, addresses }: KnownName): Flag[] {
  return addresses.flatMap((like): Flag[] => {
    if (addressKey(like) === addressKey(value)) {
      return [{ code: 'same-address', value, like, state }];
    }
    return skeleton(like) === skeleton(value) || looksLikeHost(value, like) ? [{ code: 'look-alike-address', value, like, state }] : [];
  });
}

function looksLikeHost(one: string, other: string): boolean {
  const [host, known] = [hostOf(one), hostOf(other)];
  return host !== known && skeleton(host) === skeleton(known);
}

/** As people see it. */
function hostOf(address: string): string {
  return shownHost(address) ?? address;
}

function mixesScripts(host: string): boolean {
  return host.split('.').some(hasMixedWord);
}

function hasMixedWord(text: string): boolean {
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .some((word) => IN_SCRIPT.filter((script) => script.test(word)).length > 1 && !TOGETHER.some((set) => set.test(word)));
}
