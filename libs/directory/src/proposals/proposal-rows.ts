import type { Tx } from '@liaison/database';
import { type Actor, isId, NotFound } from '@liaison/kernel';
import type { ChannelRecord, ContactRecord } from '../domain/contact-record.js';
import { nameOf } from '../domain/field-risk.js';
import type { ProposalAct, ProposalStatus } from '../domain/proposal.js';
import type { Flag } from './look-alike.js';

/** Ids of persons, and of the contacts whose deputy it was. */
export interface Moved {
  readonly holders: readonly string[];
  readonly deputies: readonly string[];
}

/** A proposal as decisions about it need it. */
export interface ProposalRow {
  readonly id: string;
  readonly directoryId: string;
  readonly reference: string;
  readonly state: string;
  readonly act: ProposalAct;
  readonly contactId: string | null;
  readonly status: ProposalStatus;
  /** The record it was proposed for; null for a nomination. */
  readonly before: ContactRecord | null;
  /** The record that is to be, personal numbers masked; null for a withdrawal. */
  readonly after: ContactRecord | null;
  /** The contact that is merged into it, as it was when this was proposed. */
  readonly otherId: string | null;
  readonly otherBefore: ContactRecord | null;
  /** What followed from the one to the other when it took effect. */
  readonly moved: Moved | null;
  readonly flags: readonly Flag[];
  readonly noteReference: string | null;
  readonly noteDate: string | null;
  readonly proposedPerson: string | null;
  readonly verifiedPerson: string | null;
  readonly appliesAt: Date | null;
  readonly appliedAt: Date | null;
  readonly appliedVersion: number | null;
  readonly reason: string | null;
  /** What an import file calls the contact it nominates. */
  readonly importKey: string | null;
  readonly untold: readonly News[];
}

/** What is told to whom it concerns. */
export const NEWS = ['proposed', 'announced', 'objected', 'extended', 'applied', 'stopped', 'refused', 'undone'] as const;
export type News = (typeof NEWS)[number];

export const PROPOSAL = `
  select id, directory_id as "directoryId", reference, state, act, contact_id as "contactId", status, before, after, other_id as "otherId",
    other_before as "otherBefore", moved, flags,
    note_reference as "noteReference", note_date::text as "noteDate", proposed_person as "proposedPerson",
    verified_person as "verifiedPerson", applies_at as "appliesAt", applied_at as "appliedAt",
    applied_version as "appliedVersion", reason, import_key as "importKey", untold
  from proposal`;

/** Whoever comes second decides on what the first has left. What row security hides does not exist. @throws NotFound */
export async function lockProposal(tx: Tx, { directoryId }: Actor, id: string): Promise<ProposalRow> {
  if (!isId(id)) throw new NotFound('proposal');
  const [found] = await tx.query<ProposalRow[]>(`${PROPOSAL} where directory_id = $1 and id = $2 for update`, [directoryId, id]);
  if (!found) throw new NotFound('proposal');
  return found;
}

/** What the function is called in the words of its State. */
export function recordOf({ before, after }: Pick<ProposalRow, 'before' | 'after'>): ContactRecord {
  const record = after ?? before;
  if (!record) throw new Error('A proposal says what was or what is to be.');
  return record;
}

/** The contacts whose entry it changes. */
export function contactsOf({ contactId, otherId }: Pick<ProposalRow, 'contactId' | 'otherId'>): string[] {
  return [contactId, otherId].filter((id) => id !== null);
}

/** Every way to reach what it is about until it takes effect: of two contacts that become one, those of both. */
export function channelsUntilNow({ before, otherBefore }: Pick<ProposalRow, 'before' | 'otherBefore'>): readonly ChannelRecord[] {
  const all = [...(before?.channels ?? []), ...(otherBefore?.channels ?? [])];
  return all.filter((channel, i) => all.findIndex((one) => nameOf(one) === nameOf(channel)) === i);
}
