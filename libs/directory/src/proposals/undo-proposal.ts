import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, after, Clock } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import type { ContactRecord } from '../domain/contact-record.js';
import { overlay } from '../domain/overlay.js';
import { ProposalOvertaken, UndoTooLate } from '../proposals.errors.js';
import { ReviseContact } from '../record/revise-contact.js';
import type { Revision } from '../record/revision.js';
import { ContactChanges } from './contact-changes.js';
import { FollowChannels } from './follow-channels.js';
import { MergeContacts } from './merge-contacts.js';
import { MoveProposal } from './move-proposal.js';
import { isLowRisk } from './new-proposal.js';
import { lockProposal, type ProposalRow } from './proposal-rows.js';

/** The nominating authority undoes it: before it takes effect nothing has changed, and for a while after that what was comes back. */
@Injectable()
export class UndoProposal {
  constructor(
    private readonly transactions: Transactions,
    private readonly contacts: ReviseContact,
    private readonly merges: MergeContacts,
    private readonly follow: FollowChannels,
    private readonly changes: ContactChanges,
    private readonly moves: MoveProposal,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, Forbidden, IllegalProposalStep, UndoTooLate, ProposalOvertaken */
  execute(actor: Actor, id: string): Promise<void> {
    return this.transactions.run(actor, async (tx) => {
      const proposal = await lockProposal(tx, actor, id);
      allow(actor, 'proposal/make', { states: [proposal.state] });
      await this.moves.execute(tx, actor, proposal, { step: 'undo', news: 'undone' });
      if (proposal.status === 'applied') await this.restore(tx, actor, proposal);
    });
  }

  private async restore(tx: Tx, actor: Actor, proposal: ProposalRow): Promise<void> {
    const { appliedAt, appliedVersion, contactId } = proposal;
    if (!appliedAt || !contactId || this.clock.now() > after(appliedAt, this.settings.UNDO_WITHIN)) throw new UndoTooLate();
    const applied = await recordAt(tx, contactId, appliedVersion);
    const why = { reason: null, proposal: proposal.id };
    if (proposal.act === 'merge') {
      if (!applied) throw new ProposalOvertaken();
      await this.merges.restore(tx, actor, proposal, applied, why);
      return;
    }
    const { version, record } = await this.contacts.lock(tx, actor, contactId, { withdrawn: true });
    if (!applied || !isLowRisk(applied, record)) throw new ProposalOvertaken();
    await this.contacts.store(tx, actor, { id: contactId, version, before: record, why, ...restored(proposal, applied, record) });
    const gone = await this.follow.execute(tx, contactId, record);
    const { institution, state } = record;
    await this.changes.announce(tx, actor, { contactId, state, institution, phase: 'applied', at: this.clock.now(), gone });
  }
}

function restored({ act, before }: ProposalRow, applied: ContactRecord, record: ContactRecord): Pick<Revision, 'after' | 'status'> {
  if (act === 'nominate') return { after: record, status: 'withdrawn' };
  if (act === 'withdraw') return { after: record, status: 'active' };
  return { after: before ? overlay(record, applied, before) : record };
}

async function recordAt(tx: Tx, contactId: string, version: number | null): Promise<ContactRecord | null> {
  const sql = 'select record from contact_version where contact_id = $1 and version = $2';
  const [row] = await tx.query<{ record: ContactRecord }[]>(sql, [contactId, version]);
  return row?.record ?? null;
}
