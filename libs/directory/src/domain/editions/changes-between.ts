import { canonicalJson } from '@liaison/kernel';
import type { Changes, ContactMark, EditionContact } from './edition.js';

type Contacts = readonly EditionContact[];

/** Pure. What differs from one issue to the next. That a channel was confirmed again, or a version counted up, is no change. */
export function changesBetween(before: Contacts, after: Contacts): Changes {
  const [old, now] = [byId(before), byId(after)];
  return {
    added: after.filter(({ id }) => !old.has(id)).map(markOf),
    changed: after.flatMap((contact) => {
      const fields = fieldsChanged(old.get(contact.id), contact);
      return fields.length ? [{ ...markOf(contact), fields }] : [];
    }),
    withdrawn: before.filter(({ id }) => !now.has(id)).map(markOf),
  };
}

export function markOf({ id, state, category, institutionLatin }: ContactMark): ContactMark {
  return { id, state, category, institutionLatin };
}

function byId(contacts: Contacts): ReadonlyMap<string, EditionContact> {
  return new Map(contacts.map((contact) => [contact.id, contact]));
}

function fieldsChanged(before: EditionContact | undefined, after: EditionContact): string[] {
  if (!before) return [];
  const [old, now] = [comparable(before), comparable(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
  return names.filter((name) => canonicalJson(old[name]) !== canonicalJson(now[name]));
}

function comparable({ version: _version, changedAt: _changedAt, channels, ...rest }: EditionContact): Record<string, unknown> {
  return { ...rest, channels: channels.map(({ lastConfirmedAt: _at, ...channel }) => channel) };
}
