import type { ContactRecord } from './contact-record.js';
import { changedFields, type RecordField } from './record-changes.js';

/** Who last said what a field says now: the State itself, or whoever gave an imported list; and since when. */
export interface FieldSource {
  /** Null: the State itself. */
  readonly source: string | null;
  readonly since: Date;
  /** Whether it was ever said anew; if not, an empty field is one nobody has filled in. */
  readonly changed: boolean;
}

/** One version of a contact, as far as it tells where its values come from. */
export interface SourcedVersion {
  readonly at: Date;
  /** The source of the import that wrote it; null: the State itself. */
  readonly source: string | null;
  readonly record: ContactRecord;
}

/** What somebody of the State has done besides: a person answered from a channel, fields are shown to some only. */
export interface OwnWord {
  readonly channelsConfirmedAt: Date | null;
  /** Fields the State keeps from other members; every version shows them empty. */
  readonly hidden: readonly string[];
}

/**
 * Where each field's value of today comes from: from the version in which it last changed. `versions` are all there are,
 * the oldest first. What was confirmed through a channel is the State's own word about its channels.
 */
export function fieldSources(versions: readonly SourcedVersion[], own: OwnWord): (field: RecordField) => FieldSource {
  const [first] = versions;
  if (!first) throw new Error('Every contact has a version.');
  const found = new Map<RecordField, SourcedVersion>();
  versions.forEach((version, n) => {
    const before = versions[n - 1];
    const changed = before ? changedFields(withoutIds(before.record), withoutIds(version.record)) : [];
    for (const field of changed) found.set(field, version);
  });
  const last = versions[versions.length - 1] ?? first;
  return (field) => {
    if (own.hidden.includes(field)) return { source: null, since: last.at, changed: true };
    const { source, at } = found.get(field) ?? first;
    const confirmed = field === 'channels' ? own.channelsConfirmedAt : null;
    const said = source !== null && confirmed ? { source: null, since: confirmed } : { source, since: at };
    return { ...said, changed: found.has(field) };
  };
}

/** Ids of channels stand in later versions only, and say nothing about where a value comes from. */
function withoutIds(record: ContactRecord): ContactRecord {
  return { ...record, channels: record.channels.map(({ id: _, ...channel }) => channel) };
}
