import { type InputFault, InvalidInput } from '@liaison/kernel';
import type { ChannelRecord, ContactRecord, NewContact } from '../domain/contact-record.js';
import { changesBetween } from '../domain/field-risk.js';
import { withoutOwnDeputy } from '../domain/merge.js';
import type { NoteVerbale } from '../domain/note-verbale.js';
import type { ProposalAct } from '../domain/proposal.js';
import { NothingToChange } from '../proposals.errors.js';
import { readContact } from '../read-contact.js';
import type { LockedContact } from '../record/locked-contact.js';

/** Fields of a record; null takes an optional one away. */
export type Values = { readonly [F in keyof ContactRecord]?: ContactRecord[F] | null | undefined };

export interface NewProposal {
  readonly act: ProposalAct;
  /** For a change or a withdrawal. */
  readonly contact?: string | undefined;
  /** For a merge: the contact that is to go; `contact` is the one that is kept. */
  readonly other?: string | undefined;
  /** For a nomination all of the record, for a change what changes. */
  readonly values?: Values | undefined;
  readonly noteVerbale?: (NoteVerbale & { readonly file?: Uint8Array | undefined }) | undefined;
  /** The contact's version it was made for; any when absent. */
  readonly version?: number | undefined;
  /** Kept for the nominating authority, which has not seen it yet. */
  readonly draft?: boolean | undefined;
  /** The proposal of the State it begins with; a draft is taken back for it. */
  readonly from?: string | undefined;
}

/** What has to be there for the act, before anything is looked up. @throws InvalidInput */
export function requireParts({ act, contact, other, values }: NewProposal): void {
  const faults: InputFault[] = [];
  if (act === 'nominate' && contact !== undefined) faults.push({ pointer: '/contact', code: 'unknown-property' });
  if (act !== 'nominate' && contact === undefined) faults.push({ pointer: '/contact', code: 'missing' });
  if (act === 'withdraw' && values !== undefined) faults.push({ pointer: '/values', code: 'unknown-property' });
  if (act !== 'merge' && other !== undefined) faults.push({ pointer: '/other', code: 'unknown-property' });
  if (act === 'merge' && other === undefined) faults.push({ pointer: '/other', code: 'missing' });
  if (act === 'merge' && other !== undefined && other.toLowerCase() === contact?.toLowerCase())
    faults.push({ pointer: '/other', code: 'same-contact' });
  if ((act === 'nominate' || act === 'change') && values === undefined) faults.push({ pointer: '/values', code: 'missing' });
  if (faults.length) throw new InvalidInput(faults);
}

/** The record that is to be; null for a withdrawal. What is wrong with it is added to `faults`. */
export function recordAfter(
  faults: InputFault[],
  given: NewProposal,
  state: string,
  before: ContactRecord | null,
  other: LockedContact | null = null,
): ContactRecord | null {
  if (given.act === 'withdraw') return null;
  const values = givenOf(given.values ?? {}, before);
  const known = [...(before?.channels ?? []), ...(other?.record.channels ?? [])];
  const channels = values.channels && { channels: values.channels.map((channel) => completed(channel, known)) };
  const read = readContact({ ...EMPTY, ...before, ...values, ...channels, state });
  if ('record' in read) return other ? withoutOwnDeputy(read.record, given.contact ?? '', other.id) : read.record;
  faults.push(...read.faults.map((fault) => ({ ...fault, pointer: `/values${fault.pointer}` })));
  return null;
}

/** @throws NothingToChange */
export function refuseEmpty(act: ProposalAct, before: ContactRecord | null, after: ContactRecord | null): void {
  if (act !== 'merge' && !changesBetween(before, after).length) throw new NothingToChange();
}

/** What takes effect at once: a change in which nobody could be misled about where a State is reached. */
export function isLowRisk(before: ContactRecord | null, after: ContactRecord | null): boolean {
  return changesBetween(before, after).every(({ risk }) => risk === 'low');
}

/** What was not given is judged as missing, field by field. */
const EMPTY: NewContact = {
  state: '',
  category: '',
  institution: '',
  institutionLatin: '',
  roleTitle: '',
  languages: [],
  timeZone: '',
  channels: [],
};

/** What is not said of a channel that is known stays as it is. */
function completed(channel: ChannelRecord, all: readonly ChannelRecord[]): ChannelRecord {
  const known = all.find(({ id }) => id !== undefined && id === channel.id);
  const { note = known?.note, visibility = known?.visibility } = channel;
  return { ...channel, ...(note !== undefined && { note }), ...(visibility !== undefined && { visibility }) };
}

function givenOf(values: Values, before: ContactRecord | null): Partial<ContactRecord> {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined);
  const latin = before || values.institutionLatin !== undefined ? [] : [['institutionLatin', values.institution ?? '']];
  const nothing = EMPTY as Readonly<Record<string, unknown>>;
  return Object.fromEntries([...latin, ...kept.map(([field, value]) => [field, value ?? nothing[field]])]) as Partial<ContactRecord>;
}
