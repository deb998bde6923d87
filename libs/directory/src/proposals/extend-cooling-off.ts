import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, Clock, InvalidInput, isInstant } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { extendTo } from '../domain/proposal.js';
import { IllegalProposalStep } from '../proposals.errors.js';
import { MoveProposal } from './move-proposal.js';
import { lockProposal } from './proposal-rows.js';

/** An officer gives everybody more time to object. */
@Injectable()
export class ExtendCoolingOff {
  constructor(
    private readonly transactions: Transactions,
    private readonly moves: MoveProposal,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** `until`: RFC 3339. @throws Forbidden, NotFound, InvalidInput, CoolingOffNeverShorter, IllegalProposalStep */
  execute(actor: Actor, id: string, until: string): Promise<void> {
    allow(actor, 'proposal/decide');
    if (!isInstant(until)) throw new InvalidInput([{ pointer: '/until', code: 'instant-needed' }]);
    return this.transactions.run(actor, async (tx) => {
      const proposal = await lockProposal(tx, actor, id);
      if (proposal.status !== 'cooling-off' || !proposal.appliesAt) throw new IllegalProposalStep(proposal.status, 'extend');
      const at = extendTo(proposal.appliesAt, new Date(until), this.clock.now(), this.settings.COOLING_OFF_LONGEST);
      const data = { until: at.toISOString() };
      await this.moves.execute(tx, actor, proposal, { step: 'extend', set: { applies_at: at }, data, news: 'extended' });
    });
  }
}
