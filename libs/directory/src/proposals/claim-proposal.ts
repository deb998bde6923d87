import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, Clock } from '@liaison/kernel';
import { MoveProposal } from './move-proposal.js';
import { lockProposal } from './proposal-rows.js';

/** An officer says that they look after it, so that no two do the same work. It binds nobody. */
@Injectable()
export class ClaimProposal {
  constructor(
    private readonly transactions: Transactions,
    private readonly moves: MoveProposal,
    private readonly clock: Clock,
  ) {}

  /** @throws Forbidden, NotFound, IllegalProposalStep */
  execute(actor: Actor, id: string): Promise<void> {
    allow(actor, 'proposal/decide');
    return this.transactions.run(actor, async (tx) => {
      const proposal = await lockProposal(tx, actor, id);
      const set = { claimed_by: actor.name, claimed_person: actor.personId, claimed_at: this.clock.now() };
      await this.moves.execute(tx, actor, proposal, { step: 'claim', set });
    });
  }
}
