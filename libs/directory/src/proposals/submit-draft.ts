import { Injectable } from '@nestjs/common';
import { isUniqueViolation, Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, Clock, type InputFault, InvalidInput } from '@liaison/kernel';
import { type NoteVerbale, readNoteVerbale } from '../domain/note-verbale.js';
import { overlay } from '../domain/overlay.js';
import { ProposalUnderWay } from '../proposals.errors.js';
import { proposedFaults } from '../record/refuse-impossible.js';
import { ReviseContact } from '../record/revise-contact.js';
import { newFlags } from './known-names.js';
import { lockPair, refuseUnlike } from './locked-pair.js';
import { MoveProposal } from './move-proposal.js';
import { refuseEmpty } from './new-proposal.js';
import { contactsOf, lockProposal, type ProposalRow } from './proposal-rows.js';

/** The nominating authority makes what somebody of its State has drafted its own. */
@Injectable()
export class SubmitDraft {
  constructor(
    private readonly transactions: Transactions,
    private readonly contacts: ReviseContact,
    private readonly moves: MoveProposal,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, Forbidden, InvalidInput, IllegalProposalStep, NothingToChange, ProposalUnderWay */
  async execute(actor: Actor, id: string, noteVerbale: NoteVerbale | undefined): Promise<void> {
    try {
      await this.transactions.run(actor, async (tx) => {
        const proposal = await lockProposal(tx, actor, id);
        allow(actor, 'proposal/make', { states: [proposal.state] });
        const faults: InputFault[] = [];
        const note = readNoteVerbale(faults, noteVerbale, this.clock.now());
        const pair = await lockPair(this.contacts, tx, actor, { contact: proposal.contactId, other: proposal.otherId });
        const { contact, other } = pair;
        refuseUnlike(pair);
        const before = contact?.record ?? null;
        const after = contact ? freshened(proposal, contact.record) : proposal.after;
        const wanted = after && { id: proposal.contactId, before, after };
        if (wanted) faults.push(...(await proposedFaults(tx, wanted, actor, this.clock.now())));
        if (faults.length) throw new InvalidInput(faults);
        refuseEmpty(proposal.act, before, after);
        const flags = after ? await newFlags(tx, actor.directoryId, contactsOf(proposal), before, after) : [];
        const by = { proposed_by: actor.name, proposed_person: actor.personId, proposed_at: this.clock.now() };
        const set = {
          ...(contact && { before: contact.record, base_version: contact.version }),
          ...(other && { other_before: other.record, other_version: other.version }),
          ...(after && { after, flags }),
        };
        const told = { note_reference: note?.reference ?? null, note_date: note?.date ?? null };
        await this.moves.execute(tx, actor, proposal, { step: 'propose', set: { ...set, ...told, ...by }, news: 'proposed' });
      });
    } catch (error) {
      throw isUniqueViolation(error) ? new ProposalUnderWay() : error;
    }
  }
}

/** The contact may have changed since it was drafted. */
function freshened({ before, after }: ProposalRow, current: NonNullable<ProposalRow['before']>) {
  return before && after ? overlay(current, before, after) : after;
}
