import type { Tx } from '@liaison/database';
import { type Actor, type InputFault, InvalidInput } from '@liaison/kernel';
import type { ContactRecord } from '../domain/contact-record.js';
import { roundTheClockFaults } from '../domain/round-the-clock.js';
import { unusedFaults } from '../domain/unused-faults.js';
import { isKnownZone } from './known-zones.js';

/** What a contact is to be, and what it was; null for a new one. */
export interface Wanted {
  readonly id: string | null;
  readonly before: ContactRecord | null;
  readonly after: ContactRecord;
}

/** @throws InvalidInput with what `impossibleFaults` finds */
export async function refuseImpossible(tx: Tx, wanted: Wanted, actor: Actor, now: Date): Promise<void> {
  const faults = await impossibleFaults(tx, wanted, actor, now);
  if (faults.length) throw new InvalidInput(faults);
}

/** The same, where the record is the `values` of a proposal. */
export async function proposedFaults(tx: Tx, wanted: Wanted, actor: Actor, now: Date): Promise<InputFault[]> {
  const faults = [...(await impossibleFaults(tx, wanted, actor, now)), ...unusedFaults(wanted.before, wanted.after, now)];
  return faults.map((fault) => ({ ...fault, pointer: `/values${fault.pointer}` }));
}

/**
 * What a record alone does not tell: a time zone PostgreSQL does not know, a deputy that is no other contact of the State,
 * a key that was not deposited, 24/7 without phone or deputy. A deputy that has gone since, and 24/7 as it was, may stay.
 */
export async function impossibleFaults(tx: Tx, { id, before, after }: Wanted, actor: Actor, now: Date): Promise<InputFault[]> {
  const values = [actor.directoryId, id, after.state, after.deputyContact ?? null, after.keys ?? [], now];
  const [known] = await tx.query<[Known]>(KNOWN, values);
  const old = new Set((before ? roundTheClockFaults(before, known.holder) : []).map(({ code }) => code));
  return [
    ...((await isKnownZone(tx, after.timeZone)) ? [] : [{ pointer: '/timeZone', code: 'time-zone-needed' }]),
    ...(known.contact || before?.deputyContact === after.deputyContact ? [] : [{ pointer: '/deputyContact', code: 'no-such-contact' }]),
    ...(known.keys ? [] : [{ pointer: '/keys', code: 'key-not-deposited' }]),
    ...roundTheClockFaults(after, known.holder).filter(({ code }) => !old.has(code)),
  ];
}

interface Known {
  readonly contact: boolean;
  readonly keys: boolean;
  /** Whether a person is named as deputy today. */
  readonly holder: boolean;
}

const KNOWN = `
  select $4::uuid is null or exists (
      select from contact where directory_id = $1 and id = $4 and id is distinct from $2 and state = $3 and status <> 'withdrawn') as contact,
    not exists (select from unnest($5::text[]) as named where not exists (
      select from openpgp_key where directory_id = $1 and state = $3 and fingerprint = named)) as keys,
    exists (select from holder where contact_id = $2 and deputy and erased_at is null
      and coalesce(from_date, '-infinity') <= $6::timestamptz::date and coalesce(to_date, 'infinity') >= $6::timestamptz::date) as holder`;
