import type { Visibility } from '@liaison/kernel';
import { type ContactRecord, HIDEABLE, type Hideable } from './contact-record.js';

const NOTHING: Readonly<Record<Hideable, unknown>> = { place: null, remit: [] };

export interface Hidden {
  readonly visibility: Exclude<Visibility, 'members'>;
  readonly value: unknown;
}
export type HiddenFields = Readonly<Partial<Record<Hideable, Hidden>>>;

/** A record as every member may see it, and what stands apart. A field stays hidden while it is empty. */
export function hideFields({ visibility = {}, ...record }: ContactRecord): { record: ContactRecord; hidden: HiddenFields } {
  const names = HIDEABLE.filter((field) => visibility[field]);
  const hidden = names.map((field) => [field, { visibility: visibility[field], value: record[field] }]);
  const nothing = Object.fromEntries(names.map((field) => [field, NOTHING[field]])) as object;
  return { record: { ...record, ...nothing }, hidden: Object.fromEntries(hidden) as HiddenFields };
}

/** The whole record again. */
export function unhideFields(record: ContactRecord, hidden: HiddenFields): ContactRecord {
  const found = Object.entries(hidden);
  if (!found.length) return record;
  const values = Object.fromEntries(found.map(([field, { value }]) => [field, value])) as object;
  const visibility = Object.fromEntries(found.map(([field, one]) => [field, one.visibility]));
  return { ...record, ...values, visibility };
}
