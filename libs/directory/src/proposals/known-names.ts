import type { Tx } from '@liaison/database';
import type { ContactRecord } from '../domain/contact-record.js';
import { pairsOf, splitWords } from '../domain/split-words.js';
import { asItLooks, type Flag, flagsOf, type KnownName } from './look-alike.js';

/** What is new in a record and could be mistaken for something that is known; what it said before is not judged again. */
export async function newFlags(tx: Tx, directoryId: string, contactId: string | null, before: ContactRecord | null, after: ContactRecord) {
  const known = await knownNames(tx, directoryId, contactId, after);
  const old = new Set(before ? flagsOf(before, known).map(nameOf) : []);
  const found = new Map(flagsOf(after, known).map((flag) => [nameOf(flag), flag]));
  return [...found].filter(([name]) => !old.has(name)).map(([, flag]) => flag);
}

function nameOf({ code, value, like, state }: Flag): string {
  return JSON.stringify([code, value, like, state]);
}

/** Contacts of the same State, those whose names read like the new one, and those with the same addresses, whatever their case. */
function knownNames(tx: Tx, directoryId: string, contactId: string | null, after: ContactRecord): Promise<KnownName[]> {
  const names = [after.institution, after.institutionLatin].map(asItLooks).map(allWordsOf).filter(Boolean);
  const addresses = after.channels.map(({ address }) => address.toLowerCase());
  return tx.query<KnownName[]>(KNOWN, [directoryId, after.state, contactId, names.join(' | '), addresses]);
}

/** Every word of a name, as the index has them: letters, marks and digits only, so nothing in it needs escaping. */
function allWordsOf(name: string): string {
  const words = splitWords(name).flatMap(({ text, solid }) => (solid ? [...pairsOf(text)] : [text]));
  return words.length ? `(${words.map((word) => `'${word}'`).join(' & ')})` : '';
}

const MOST = 200;
const KNOWN = `
  with near as (
    (select id from contact where directory_id = $1 and state = $2 limit ${MOST}) union
    (select id from contact where directory_id = $1 and $4 <> '' and search @@ $4::tsquery limit ${MOST}) union
    (select contact_id from channel where directory_id = $1 and lower(address) = any($5::text[]) limit ${MOST})
  )
  select c.state, c.institution, c.institution_latin as "institutionLatin",
    array(select h.address from channel h where h.contact_id = c.id and h.kind = 'email' and h.position is not null) as addresses
  from contact c join near using (id) where c.id is distinct from $3::uuid and c.status <> 'withdrawn'`;
