import type { ContactRecord } from './contact-record.js';
import { changedFields } from './record-changes.js';

/**
 * What a record becomes when what was proposed is put on what it has become meanwhile: the fields that were to change
 * change, all others stay as they are now, so that nothing which took effect at once in between is lost.
 */
export function overlay(current: ContactRecord, before: ContactRecord, after: ContactRecord): ContactRecord {
  const changed = changedFields(before, after);
  const kept = Object.entries(current).filter(([field]) => !(changed as readonly string[]).includes(field));
  const put = changed.flatMap((field) => (after[field] === undefined ? [] : [[field, after[field]] as const]));
  return Object.fromEntries([...kept, ...put]) as unknown as ContactRecord;
}
