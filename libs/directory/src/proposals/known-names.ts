import type { Tx } from '@liaison/database';
import type { ContactRecord } from '../domain/contact-record.js';
import { pairsOf, splitWords } from '../domain/split-words.js';
import { marksOf } from './address-marks.js';
import { asItLooks, type Flag, flagsOf, type KnownName } from './look-alike.js';

/** What is new in a record and could be mistaken for something that is known; what it said before is not judged again. */
export async function newFlags(
  tx: Tx,
  directoryId: string,
  contacts: readonly string[],
  before: ContactRecord | null,
  after: ContactRecord,
): Promise<Flag[]> {
  const known = await knownNames(tx, directoryId, contacts, after);
  const old = new Set(before ? flagsOf(before, known).map(nameOf) : []);
  const found = new Map(flagsOf(after, known).map((flag) => [nameOf(flag), flag]));
  return [...found].filter(([name]) => !old.has(name)).map(([, flag]) => flag);
}

function nameOf({ code, value, like, state }: Flag): string {
  return JSON.stringify([code, value, like, state]);
}

/** Contacts of the same State, those whose names read like the new one, those with the same addresses, and hosts that look alike. */
function knownNames(tx: Tx, directoryId: string, contacts: readonly string[], after: ContactRecord): Promise<KnownName[]> {
  const names = [after.institution, after.institutionLatin].map(asItLooks).map(allWordsOf).filter(Boolean);
  const marks = after.channels.map(marksOf);
  const hosts = marks.flatMap(({ address_key: key, host_looks: looks }) =>
    looks ? [{ looks, host: key.slice(key.lastIndexOf('@') + 1) }] : [],
  );
  const keys = marks.map(({ address_key: key }) => key);
  return tx.query<KnownName[]>(KNOWN, [directoryId, after.state, contacts, names.join(' | '), keys, JSON.stringify(hosts)]);
}

/** Every word of a name, as the index has them: letters, marks and digits only, so nothing in it needs escaping. */
function allWordsOf(name: string): string {
  const words = splitWords(name).flatMap(({ text, solid }) => (solid ? [...pairsOf(text)] : [text]));
  return words.length ? `(${words.map((word) => `'${word}'`).join(' & ')})` : '';
}

const MOST = 200;
const HOST = `split_part(address_key, '@', 2)`;
const KNOWN = `
  with near as (
    (select id from contact where directory_id = $1 and state = $2 limit ${MOST}) union
    (select id from contact where directory_id = $1 and $4 <> '' and search @@ $4::tsquery limit ${MOST}) union
    (select contact_id from channel where directory_id = $1 and coalesce(address_key, lower(address)) = any($5::text[]) limit ${MOST}) union
    (select h.contact_id from jsonb_to_recordset($6::jsonb) as own (looks text, host text) cross join lateral (
      (select contact_id from channel where directory_id = $1 and host_looks = own.looks and ${HOST} < own.host limit ${MOST}) union all
      (select contact_id from channel where directory_id = $1 and host_looks = own.looks and ${HOST} > own.host limit ${MOST})) h limit ${MOST})
  )
  select c.state, c.institution, c.institution_latin as "institutionLatin",
    array(select h.address from channel h where h.contact_id = c.id and h.kind = 'email' and h.position is not null) as addresses,
    array(select h.address from channel h where h.contact_id = c.id and h.kind = 'phone' and h.position is not null) as numbers
  from contact c join near using (id) where c.id <> all ($3::uuid[]) and c.status <> 'withdrawn'`;
