import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import { MoveProposal } from './move-proposal.js';
import { lockProposal } from './proposal-rows.js';

/** The State no longer wants it; until it is accepted that needs no reason and concerns nobody else. */
@Injectable()
export class TakeBackProposal {
  constructor(
    private readonly transactions: Transactions,
    private readonly moves: MoveProposal,
  ) {}

  /** @throws NotFound, Forbidden, IllegalProposalStep */
  execute(actor: Actor, id: string): Promise<void> {
    return this.transactions.run(actor, async (tx) => {
      const proposal = await lockProposal(tx, actor, id);
      allow(actor, proposal.status === 'draft' ? 'proposal/draft' : 'proposal/make', { states: [proposal.state] });
      await this.moves.execute(tx, actor, proposal, { step: 'take-back' });
    });
  }
}
