import { Injectable } from '@nestjs/common';
import { Installation, Transactions, type Tx } from '@liaison/database';
import { DueWork, type Overdue } from '@liaison/jobs';
import { type Actor, after, Clock, DomainError, system } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { ApplyProposal } from './apply-proposal.js';
import { MoveProposal } from './move-proposal.js';
import { PROPOSAL, type ProposalRow } from './proposal-rows.js';
import { TellOfProposal } from './tell-of-proposal.js';

/** Tells what is not told yet, applies what has waited long enough, and lets drafts nobody took up expire. */
@Injectable()
export class ProposalsDue extends DueWork {
  readonly job = 'directory:proposals';

  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly apply: ApplyProposal,
    private readonly tell: TellOfProposal,
    private readonly moves: MoveProposal,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {
    super();
  }

  async overdue(now: Date): Promise<Overdue> {
    const [due] = await this.transactions.run(this.actor, (tx) => tx.query<Overdue[]>(OVERDUE, this.values(now)));
    return due ?? { count: 0, oldest: null };
  }

  async work(): Promise<void> {
    while (await this.transactions.run(this.actor, (tx) => this.next(tx)));
  }

  private async next(tx: Tx): Promise<boolean> {
    const [proposal] = await tx.query<ProposalRow[]>(DUE, this.values(this.clock.now()));
    if (!proposal) return false;
    if (proposal.untold.length) await this.tellAll(tx, proposal);
    else if (proposal.status === 'draft') await this.moves.execute(tx, this.actor, proposal, { step: 'expire' });
    else await this.settle(tx, proposal);
    return true;
  }

  private async tellAll(tx: Tx, proposal: ProposalRow): Promise<void> {
    for (const news of proposal.untold) await this.tell.execute(tx, this.actor, proposal, news);
    await tx.query(`update proposal set untold = '{}' where id = $1`, [proposal.id]);
  }

  /** What can no longer be made true is stopped, and told; it must not stand in the way of the others. */
  private async settle(tx: Tx, proposal: ProposalRow): Promise<void> {
    await tx.query('savepoint applying');
    try {
      await this.apply.execute(tx, this.actor, proposal);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await tx.query('rollback to savepoint applying');
      await this.moves.execute(tx, this.actor, proposal, { step: 'stop', data: { fault: error.code }, news: 'stopped' });
    }
  }

  private values(now: Date): unknown[] {
    return [this.installation.directoryId, now, after(now, -this.settings.DRAFTS_EXPIRE_AFTER)];
  }

  private get actor(): Actor {
    return system('proposals', this.installation.directoryId);
  }
}

const IS_DUE = `directory_id = $1 and (untold <> '{}' or (status = 'cooling-off' and applies_at <= $2) or (status = 'draft' and created_at <= $3))`;

const OVERDUE = `
  select count(*)::int as count, min(case when status = 'cooling-off' and untold = '{}' then applies_at end) as oldest from proposal where ${IS_DUE}`;

const DUE = `${PROPOSAL} where ${IS_DUE} order by untold = '{}', applies_at, id limit 1 for update skip locked`;
