import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, InvalidInput } from '@liaison/kernel';
import { readReason } from '../domain/reason.js';
import { MoveProposal } from './move-proposal.js';
import { lockProposal } from './proposal-rows.js';

/** An officer says no, with a reason the State reads: before acceptance a refusal, during the cooling-off a stop. */
@Injectable()
export class RefuseProposal {
  constructor(
    private readonly transactions: Transactions,
    private readonly moves: MoveProposal,
  ) {}

  /** @throws Forbidden, NotFound, InvalidInput, IllegalProposalStep */
  execute(actor: Actor, id: string, step: 'refuse' | 'stop', given: string): Promise<void> {
    allow(actor, 'proposal/decide');
    const reason = readReason(given);
    if ('faults' in reason) throw new InvalidInput(reason.faults);
    return this.transactions.run(actor, async (tx) => {
      const proposal = await lockProposal(tx, actor, id);
      const news = step === 'stop' ? 'stopped' : 'refused';
      await this.moves.execute(tx, actor, proposal, { step, set: { reason: reason.text }, data: { reason: reason.text }, news });
    });
  }
}
