import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { allow, holdsOffice } from '@liaison/identity';
import { type Actor, Clock, Forbidden } from '@liaison/kernel';
import { MoveProposal } from './move-proposal.js';
import { lockProposal } from './proposal-rows.js';

/** The nominating authority, signed in as a person, ends the cooling-off: only the State can make it shorter. */
@Injectable()
export class ConfirmProposal {
  constructor(
    private readonly transactions: Transactions,
    private readonly moves: MoveProposal,
    private readonly clock: Clock,
  ) {}

  /** It takes effect as soon as the worker sees it. @throws NotFound, Forbidden, IllegalProposalStep */
  execute(actor: Actor, id: string): Promise<void> {
    return this.transactions.run(actor, async (tx) => {
      const proposal = await lockProposal(tx, actor, id);
      allow(actor, 'proposal/confirm', { states: [proposal.state] });
      if (!(await holdsOffice(tx, actor.personId, ['nominating-authority']))) throw new Forbidden('proposal/confirm');
      await this.moves.execute(tx, actor, proposal, { step: 'confirm', set: { applies_at: this.clock.now() }, data: { by: 'signed-in' } });
    });
  }
}
