import type { ContactRecord } from './contact-record.js';
import { changedFields } from './record-changes.js';

/** The record of the contact that is kept. Neither of the two can stand in for it any more. */
export function withoutOwnDeputy(after: ContactRecord, kept: string, other: string): ContactRecord {
  const { deputyContact, ...rest } = after;
  return deputyContact === undefined || deputyContact === kept || deputyContact === other ? rest : { ...rest, deputyContact };
}

/**
 * What was to be taken from the other contact is taken as it stands there now: a field of it that changed since the merge was
 * proposed (hours, a title: those take effect at once) is not overtaken by what it said then.
 */
export function followOther(
  before: ContactRecord,
  after: ContactRecord,
  otherBefore: ContactRecord,
  otherNow: ContactRecord,
): ContactRecord {
  const taken = changedFields(before, after);
  const moved = changedFields(otherBefore, otherNow);
  const stale = moved.filter(
    (field) => field !== 'channels' && taken.includes(field) && !changedFields(after, otherBefore).includes(field),
  );
  const kept = Object.entries(after).filter(([field]) => !(stale as readonly string[]).includes(field));
  const put = stale.flatMap((field) => (otherNow[field] === undefined ? [] : [[field, otherNow[field]] as const]));
  return Object.fromEntries([...kept, ...put]) as unknown as ContactRecord;
}
