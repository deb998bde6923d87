import type { ChannelRecord, ContactRecord } from './contact-record.js';
import { inOrder, nameOf } from './field-risk.js';
import type { FieldSource } from './field-sources.js';
import type { Hours } from './hours.js';
import { writeHours } from './hours-text.js';
import { changedFields, type RecordField } from './record-changes.js';

export type Verdict = 'added' | 'changed' | 'kept-own' | 'kept-higher';

/** What an import means for one field that it says differently. */
export interface FieldVerdict {
  readonly field: RecordField;
  readonly before: unknown;
  readonly after: unknown;
  readonly verdict: Verdict;
  /** Who said what is there now; null: the State itself. */
  readonly source: string | null;
  /** RFC 3339. */
  readonly since: string;
}

/** A row of a file beside the contact it is about. */
export interface Compared {
  readonly now: ContactRecord;
  readonly row: ContactRecord;
  /** The columns the file has: of anything else it says nothing. */
  readonly given: readonly string[];
  /** Values the State keeps from other members, which `now` shows empty. */
  readonly hidden: Readonly<Record<string, unknown>>;
}

/** Whose word an import is: its source, null for the State itself; and the sources that stand above others, highest first. */
export interface ByWhom {
  readonly source: string | null;
  readonly precedence: readonly string[];
}

/** What a row would change, field by field. An import never overrides the State's own word, nor that of a source above its own. */
export function verdictsOf(compared: Compared, sourceOf: (field: RecordField) => FieldSource, by: ByWhom): FieldVerdict[] {
  const { now } = compared;
  const wanted = wantedRecord(compared);
  return inOrder(changedFields(now, wanted)).map((field) => {
    const { source, since, changed } = sourceOf(field);
    const unsaid = isEmpty(field, now[field]) && !changed;
    const verdict = unsaid ? 'added' : judge(source, by);
    return { field, before: now[field] ?? null, after: wanted[field] ?? null, verdict, source, since: since.toISOString() };
  });
}

/** The contact as it is to be: what is kept stays as it is. Null when nothing is left to change. */
export function recordWanted(compared: Compared, verdicts: readonly FieldVerdict[]): ContactRecord | null {
  const taken = verdicts.filter(({ verdict }) => verdict === 'added' || verdict === 'changed').map(({ field }) => field);
  const wanted = wantedRecord(compared);
  const put = taken.map((field) => [field, wanted[field]] as const);
  return taken.length ? { ...compared.now, ...(Object.fromEntries(put) as Partial<ContactRecord>) } : null;
}

function judge(source: string | null, by: ByWhom): Verdict {
  if (by.source === null) return 'changed';
  if (source === null) return 'kept-own';
  return by.source === source || rankOf(by.source, by) < rankOf(source, by) ? 'changed' : 'kept-higher';
}

/** A source nobody has ranked stands below all that are, and above none. */
function rankOf(source: string, { precedence }: ByWhom): number {
  const place = precedence.indexOf(source);
  return place < 0 ? precedence.length : place;
}

function wantedRecord(compared: Compared): ContactRecord {
  const { now, row, given } = compared;
  const fields = new Set(given.map(fieldOfColumn));
  const said = Object.entries(row).filter(([field, value]) => fields.has(field) && !saysTheSame(compared, field, value));
  const put = { ...now, ...(Object.fromEntries(said) as Partial<ContactRecord>) };
  return { ...put, institutionNames: namesWanted(compared), channels: channelsWanted(now, put) };
}

/** Files hold hours in one line, without the names of holidays; and what is hidden in full, where the reader may see it. */
function saysTheSame({ now, hidden }: Compared, field: string, value: unknown): boolean {
  if (field === 'hours') return writeHours(now.hours) === writeHours(value as Hours);
  return field in hidden && JSON.stringify(hidden[field]) === JSON.stringify(value);
}

/** `role_title` says `roleTitle`; each language has a column of its own. */
function fieldOfColumn(column: string): string {
  if (/^institution_..$/.test(column)) return 'institutionNames';
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Languages the file has no column for keep their name. */
function namesWanted({ now, row, given }: Compared): ContactRecord['institutionNames'] {
  const kept = Object.entries(now.institutionNames).filter(([language]) => !given.includes(`institution_${language}`));
  return { ...Object.fromEntries(kept), ...row.institutionNames };
}

/** Files know channels by address alone: what the State noted about one stays with it. */
function channelsWanted(now: ContactRecord, { channels }: ContactRecord): readonly ChannelRecord[] {
  return channels.map((channel) => ({ ...now.channels.find((known) => nameOf(known) === nameOf(channel)), ...channel }));
}

function isEmpty(field: RecordField, value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (field === 'hours') return writeHours(value as Hours) === '';
  return typeof value === 'object' && Object.keys(value).length === 0;
}
