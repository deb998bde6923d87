import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '@liaison/database';
import { allow, holdsOffice } from '@liaison/identity';
import { type Actor, after, Clock, Forbidden, InvalidInput } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { type CallBack, readCallBack } from '../domain/call-back.js';
import { MoveProposal } from './move-proposal.js';
import { lockProposal, type ProposalRow } from './proposal-rows.js';

export interface Verification {
  /** Never without: to verify is to call back. */
  readonly callBack?: CallBack | undefined;
  /** The officer has compared what looks alike, and lets it pass. */
  readonly flagsSeen?: boolean | undefined;
}

/** The first officer has made sure that the nomination is what the State wants. */
@Injectable()
export class VerifyProposal {
  constructor(
    private readonly transactions: Transactions,
    private readonly moves: MoveProposal,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @throws Forbidden, NotFound, InvalidInput, IllegalProposalStep */
  execute(actor: Actor, id: string, verification: Verification): Promise<void> {
    allow(actor, 'proposal/verify');
    return this.transactions.run(actor, async (tx) => {
      const proposal = await lockProposal(tx, actor, id);
      if (!(await holdsOffice(tx, actor.personId, ['manager']))) throw new Forbidden('proposal/verify');
      const callBack = this.read(proposal, verification);
      const set = { verified_by: actor.name, verified_person: actor.personId, verified_at: this.clock.now() };
      const data = { callBack, ...(proposal.flags.length && { flagsSeen: true }) };
      const status = await this.moves.execute(tx, actor, proposal, { step: 'verify', set, data });
      if (this.settings.NOMINATION_OFFICERS === 1) await this.accept(tx, actor, { ...proposal, status });
    });
  }

  /** A directory that asks for one officer lets the waiting time begin here. */
  private async accept(tx: Tx, actor: Actor, proposal: ProposalRow): Promise<void> {
    const now = this.clock.now();
    const set = {
      accepted_by: actor.name,
      accepted_person: actor.personId,
      accepted_at: now,
      applies_at: after(now, this.settings.COOLING_OFF),
    };
    await this.moves.execute(tx, actor, proposal, { step: 'accept', set, news: 'announced' });
  }

  /** What looks like something else is held for a person, who has compared it. @throws InvalidInput */
  private read({ flags, before, after: proposed }: ProposalRow, { callBack, flagsSeen = false }: Verification): CallBack {
    const faults = [
      ...(flags.length && !flagsSeen ? [{ pointer: '/flagsSeen', code: 'flags-to-be-judged', values: { count: flags.length } }] : []),
      ...(!callBack ? [{ pointer: '/callBack', code: 'call-back-needed' }] : []),
    ];
    const read = callBack ? readCallBack(callBack, proposed, before, this.clock.now()) : null;
    if (Array.isArray(read)) faults.push(...(read as []));
    if (faults.length) throw new InvalidInput(faults);
    return read as CallBack;
  }
}
