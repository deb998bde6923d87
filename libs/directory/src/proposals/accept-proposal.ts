import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { allow, holdsOffice } from '@liaison/identity';
import { type Actor, after, Clock, Forbidden } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { mayTake, requireOtherOfficer } from '../domain/proposal.js';
import { VerifierGone } from '../proposals.errors.js';
import { MoveProposal } from './move-proposal.js';
import { lockProposal } from './proposal-rows.js';

/** The second officer's word: from now on the cooling-off runs. */
@Injectable()
export class AcceptProposal {
  constructor(
    private readonly transactions: Transactions,
    private readonly moves: MoveProposal,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Both officers hold their office at this moment. @throws Forbidden, NotFound, OtherOfficerNeeded, VerifierGone, IllegalProposalStep */
  execute(actor: Actor, id: string): Promise<void> {
    allow(actor, 'proposal/accept');
    return this.transactions.run(actor, async (tx) => {
      const proposal = await lockProposal(tx, actor, id);
      if (mayTake('accept', proposal.status)) {
        requireOtherOfficer(proposal.verifiedPerson, actor.personId);
        if (!(await holdsOffice(tx, actor.personId, ['manager', 'second-officer']))) throw new Forbidden('proposal/accept');
        if (!(await holdsOffice(tx, proposal.verifiedPerson, ['manager']))) throw new VerifierGone();
      }
      const now = this.clock.now();
      const by = { accepted_by: actor.name, accepted_person: actor.personId, accepted_at: now };
      const set = { ...by, applies_at: after(now, this.settings.COOLING_OFF) };
      await this.moves.execute(tx, actor, proposal, { step: 'accept', set, news: 'announced' });
    });
  }
}
