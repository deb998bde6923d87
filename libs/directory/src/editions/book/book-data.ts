import { renderSVG } from 'uqr';
import { inLanguage } from '@liaison/texts';
import type { ContactMark, Edition, EditionChannel, EditionContact } from '../../domain/editions/edition.js';
import { PER_VOLUME } from '../../domain/editions/edition.js';
import type { BookWords } from './book-words.js';
import { contactRows } from './contact-rows.js';

export interface BookOf {
  readonly edition: Edition;
  readonly hash: string;
  readonly kid: string;
  /** Where the edition has its page. */
  readonly address: string;
  readonly volume: number;
  readonly volumes: number;
}

/** Everything the template shows, in one language; the template itself knows no rule and no word. */
export function bookData(book: BookOf, words: BookWords) {
  const { edition, volume, volumes, address } = book;
  const { language } = words;
  return {
    lang: language,
    at: edition.issuedAt,
    title: words.say('book.title'),
    directory: inLanguage(edition.directory.names, language),
    edition: words.say('book.edition', { number: edition.number }),
    volume: volumes > 1 ? words.say('book.volume', { volume, volumes }) : null,
    facts: coverFacts(book, words),
    about: [words.say('book.about'), words.say('book.about.evidence'), words.say('book.about.masked')],
    address,
    qr: renderSVG(address, { ecc: 'M', border: 1 }),
    scan: words.say('book.scan'),
    verify: {
      title: words.say('book.verify'),
      text: words.say('book.verify.text'),
      command: `liaison edition verify FILE --key-id ${book.kid}`,
    },
    contents: words.say('book.contents'),
    changes: volume === 1 ? changesOf(edition, words) : null,
    states: statesOf(book, words),
  };
}

function coverFacts({ edition, hash, kid }: BookOf, words: BookWords) {
  const { issuedAt, validUntil, contacts, states } = edition;
  const plain = (label: `book.${string}`, text: string) => ({ label: words.say(label), text, kind: 'plain' });
  const code = (label: `book.${string}`, text: string) => ({ label: words.say(label), text, kind: 'code' });
  return [
    plain('book.issued', words.date(issuedAt)),
    plain('book.valid-until', words.date(validUntil)),
    plain('book.holds', words.say('book.counts', { contacts: contacts.length, states: states.length })),
    code('book.hash', inGroups(hash)),
    code('book.key', kid),
  ];
}

/** A hash that two people can compare: eight digits at a time, in two lines. */
function inGroups(hash: string): string {
  return hash.replace(/.{8}(?=.)/g, '$& ').replace(/^(.{35}) /, '$1\n');
}

function statesOf({ edition, volume }: BookOf, words: BookWords) {
  const contacts = edition.contacts.slice((volume - 1) * PER_VOLUME, volume * PER_VOLUME);
  const byState = Map.groupBy(contacts, ({ state }) => state);
  const inOrder = edition.states
    .filter(({ code }) => byState.has(code))
    .map((state) => ({ ...state, shown: inLanguage(state.names, words.language, state.code) }));
  inOrder.sort((a, b) => a.shown.localeCompare(b.shown, words.language));
  return inOrder.map(({ code, shown, formalNames }) => {
    const own = byState.get(code) ?? [];
    return {
      code,
      name: shown,
      formal: formalNames[words.language] ?? null,
      counts: words.say('book.state.contacts', { count: own.length }),
      contacts: own.map((contact) => contactOf(contact, edition.issuedAt, words)),
    };
  });
}

function contactOf(contact: EditionContact, issuedAt: string, words: BookWords) {
  const { category, institution, institutionLatin, institutionNames, channels } = contact;
  const others = [institutionNames[words.language], institutionLatin].filter((name) => name !== undefined && name !== institution);
  return {
    category: words.named('web.category', category),
    institution,
    second: [...new Set(others)],
    rows: contactRows(contact, issuedAt.slice(0, 10), words),
    channels: channels.map((channel) => channelOf(channel, words)),
  };
}

function channelOf({ kind, address, masked, note, lastConfirmedAt }: EditionChannel, words: BookWords) {
  return {
    kind: masked ? words.say('book.own-number') : words.named('web.channel', kind),
    address,
    note: note ?? null,
    evidence:
      lastConfirmedAt === null ? words.say('book.not-confirmed') : words.say('book.confirmed', { date: words.shortDate(lastConfirmedAt) }),
  };
}

function changesOf({ previous, changes, states }: Edition, words: BookWords) {
  if (!previous) return null;
  const names = new Map(states.map((state) => [state.code, inLanguage(state.names, words.language, state.code)]));
  const item = ({ state, category, institutionLatin, fields = [] }: ContactMark & { fields?: readonly string[] }) => ({
    state: names.get(state) ?? state,
    institution: institutionLatin,
    category: words.named('web.category', category),
    fields: fields.map((field) => words.named('book.field', field)).join(' · '),
  });
  const group = (name: 'added' | 'changed' | 'withdrawn') => ({
    title: words.say(`book.changes.${name}`, { count: changes[name].length }),
    none: words.say('book.changes.none'),
    items: changes[name].map(item),
  });
  return { title: words.say('book.changes', { number: previous.number }), groups: [group('added'), group('changed'), group('withdrawn')] };
}
