import { changesBetween, markOf } from '../../domain/editions/changes-between.js';
import type { BookSeal, ContactMark, Edition, Withdrawals } from '../../domain/editions/edition.js';
import { sha256 } from '../issue-edition.js';
import { type Intact, readSigned, type ReadSigned } from './read-signed.js';
import { type Trust, trustFrom } from './trust.js';
import type { Doubt, Genuine, Verification } from './verification.js';

export interface Evidence {
  readonly file: Buffer;
  /** Other editions, older or newer, and lists of what was withdrawn. */
  readonly beside: readonly Buffer[];
  /** Ids of keys the reader vouches for: printed on a cover, or read from the directory's own page. */
  readonly kids: readonly string[];
  readonly now: Date;
}

/** Whether a file is the directory's, and what of it still stands. Needs no network and no database. */
export async function verifyEdition({ file, beside, kids, now }: Evidence): Promise<Verification> {
  const [read, ...others] = await Promise.all([file, ...beside].map(readSigned));
  const trust = trustFrom(kids, read, others);
  if (read && isIntact(read)) return judged(read, trust, now);
  const contacts = contactsFile(file, trust, now);
  if (contacts) return contacts;
  const doubt = read && 'doubt' in read ? read : { doubt: 'damaged' as const, kid: null };
  return doubtful(doubt.doubt === 'damaged' && looksLikeContacts(file) ? 'edition-needed' : doubt.doubt, doubt.kid, trust);
}

function isIntact(read: ReadSigned): read is Intact {
  return 'content' in read;
}

function judged(read: Intact, trust: Trust, now: Date): Verification {
  if (trust.kids.has(read.kid)) return genuine(read, read.content, trust, now);
  return doubtful(trust.kids.size ? 'foreign' : 'unknown-key', read.kid, trust);
}

/** A CSV or vCard file has no signature of its own: the edition beside it says what it must be. */
function contactsFile(file: Buffer, trust: Trust, now: Date): Verification | null {
  const hash = sha256(file);
  const owner = trust.beside.find(({ content }) => content.type === 'liaison-edition' && Object.values(content.files).includes(hash));
  if (owner) return { ...genuine(owner, owner.content, trust, now), kind: 'contacts' };
  const hasEdition = trust.beside.some(({ content }) => content.type === 'liaison-edition');
  return hasEdition && looksLikeContacts(file) ? doubtful('altered', null, trust) : null;
}

function looksLikeContacts(file: Buffer): boolean {
  return /^(\uFEFF)?(BEGIN:VCARD\r?\n|key,state,)/.test(file.subarray(0, 64).toString('utf8'));
}

function doubtful(outcome: Doubt, kid: string | null, { kids, doubts }: Trust): Verification {
  return { outcome, kid, trusted: [...kids], besideDoubts: doubts };
}

const KINDS = { 'liaison-edition': 'edition', 'liaison-withdrawals': 'withdrawals', 'liaison-book': 'book' } as const;

function genuine({ kid, hash }: Intact, content: Edition | Withdrawals | BookSeal, trust: Trust, now: Date): Genuine {
  const validUntil = content.type === 'liaison-withdrawals' ? null : content.validUntil;
  const book = content.type === 'liaison-book' ? content : null;
  return {
    outcome: 'genuine',
    kind: KINDS[content.type],
    number: content.number,
    directory: content.directory.names['en'] ?? content.directory.id,
    issuedAt: content.issuedAt,
    validUntil,
    expired: validUntil !== null && new Date(validUntil) < now,
    hash: book?.hash ?? hash,
    kid,
    volume: book?.volume ?? null,
    volumes: book?.volumes ?? null,
    language: book?.language ?? null,
    withdrawn: content.type === 'liaison-withdrawals' ? null : withdrawalOf(content.number, trust),
    keyWithdrawnAt: trust.withdrawn.get(kid) ?? null,
    newest: newestAfter(content, trust),
    since: content.type === 'liaison-edition' ? since(content, trust) : null,
    besideDoubts: trust.doubts,
    trusted: [...trust.kids],
  };
}

function withdrawalOf(number: number, { beside }: Trust): Genuine['withdrawn'] {
  const all = beside.flatMap(({ content }) => (content.type === 'liaison-edition' ? content.withdrawnEditions : content.editions));
  return all.find((one) => one.number === number) ?? null;
}

function newerEditions({ number }: { number: number }, { beside }: Trust): Edition[] {
  const editions = beside.flatMap(({ content }) => (content.type === 'liaison-edition' ? [content] : []));
  return editions.filter((one) => one.number > number).sort((a, b) => b.number - a.number);
}

function newestAfter(content: { number: number; type: string }, trust: Trust): Genuine['newest'] {
  const [newest] = content.type === 'liaison-withdrawals' ? [] : newerEditions(content, trust);
  return newest ? { number: newest.number, issuedAt: newest.issuedAt } : null;
}

/** What a newer edition no longer has or has otherwise, and what a list takes back. */
function since(edition: Edition, trust: Trust): Genuine['since'] {
  const [newest] = newerEditions(edition, trust);
  const lists = trust.beside.flatMap(({ content }) =>
    content.type === 'liaison-withdrawals' && content.issuedAt >= edition.issuedAt ? [content] : [],
  );
  if (!newest && !lists.length) return null;
  const changes = newest ? changesBetween(edition.contacts, newest.contacts) : { withdrawn: [], changed: [] };
  const own = new Set(edition.contacts.map(({ id }) => id));
  const listed = lists.flatMap(({ contacts }) => contacts).filter(({ id }) => own.has(id));
  const withdrawn = new Map<string, ContactMark>([...changes.withdrawn, ...listed.map(markOf)].map((mark) => [mark.id, mark]));
  return { withdrawn: [...withdrawn.values()], changed: changes.changed.map(markOf).filter(({ id }) => !withdrawn.has(id)) };
}
