import type { ContactRecord } from './contact-record.js';
import { changesBetween, type FieldChange } from './field-risk.js';

/** What each version changed, newest first as they are given; the oldest is where it begins and changes nothing. */
export function versionChanges(records: readonly ContactRecord[]): FieldChange[][] {
  return records.map((record, i) => {
    const before = records[i + 1];
    return before ? changesBetween(withoutIds(before), withoutIds(record)) : [];
  });
}

/** Ids of channels stand in later versions only, and say nothing to a reader. */
function withoutIds(record: ContactRecord): ContactRecord {
  return { ...record, channels: record.channels.map(({ id: _, ...channel }) => channel) };
}
