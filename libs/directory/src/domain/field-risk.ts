import type { ChannelRecord, ContactRecord } from './contact-record.js';
import { changedFields, type RecordField } from './record-changes.js';

export type Risk = 'low' | 'high';

export interface FieldChange {
  readonly field: RecordField;
  readonly risk: Risk;
  readonly before: unknown;
  readonly after: unknown;
}

/** What is not here comes last. */
const ORDER: readonly RecordField[] = [
  'state',
  'category',
  'institution',
  'institutionLatin',
  'institutionNames',
  'roleTitle',
  'channels',
  'keys',
  'languages',
  'timeZone',
  'hours',
];

/** Whoever changes these changes where a State is reached, or as what it is listed. */
const HIGH: readonly RecordField[] = ['state', 'category', 'institution', 'institutionLatin', 'institutionNames', 'keys'];

/** The fields in which the records differ, with what was and what is to be; null: there is none yet, or none any more. */
export function changesBetween(before: ContactRecord | null, after: ContactRecord | null): FieldChange[] {
  const fields = changedFields(before ?? ({} as ContactRecord), after ?? ({} as ContactRecord));
  return inOrder(fields).map((field) => ({
    field,
    risk: riskOf(field, before, after),
    before: before?.[field] ?? null,
    after: after?.[field] ?? null,
  }));
}

/** `domain.md` §4: what takes effect at once, and what waits. A new contact and a removal wait with all they say. */
export function riskOf(field: RecordField, before: ContactRecord | null, after: ContactRecord | null): Risk {
  if (!before || !after) return 'high';
  if (field !== 'channels') return HIGH.includes(field) ? 'high' : 'low';
  return isSameSet(before.channels, after.channels) ? 'low' : 'high';
}

/** As people read a contact. */
export function inOrder(fields: readonly RecordField[]): RecordField[] {
  const place = (field: RecordField) => (ORDER.includes(field) ? ORDER.indexOf(field) : ORDER.length);
  return [...fields].sort((a, b) => place(a) - place(b));
}

/** Order, notes and who sees a channel are not where it leads. */
function isSameSet(before: readonly ChannelRecord[], after: readonly ChannelRecord[]): boolean {
  const [had, has] = [before, after].map((channels) => channels.map(nameOf).sort());
  return String(had) === String(has);
}

/** What a channel is: another address is another channel. */
export function nameOf({ kind, address, personal }: ChannelRecord): string {
  return `${personal ? 'personal ' : ''}${kind} ${address}`;
}

/** The channels of `one` that `other` has not. */
export function channelsMissing(one: ContactRecord | null, other: ContactRecord | null): readonly ChannelRecord[] {
  const there = new Set(other?.channels.map(nameOf));
  return one?.channels.filter((channel) => !there.has(nameOf(channel))) ?? [];
}
