import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '@liaison/database';
import { Attempts, type Place } from '@liaison/identity';
import { type Actor, after, Clock, system } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { readProposalReference } from '../domain/proposal-reference.js';
import { UnknownChangeCode } from '../proposals.errors.js';
import { MoveProposal } from './move-proposal.js';
import { ProposalCodes } from './proposal-codes.js';
import { PROPOSAL, type ProposalRow } from './proposal-rows.js';

/** `confirm`: it is as the State wants it, now; `object`: it is not, so it waits longer and the officers look at it. */
export const CHANGE_ANSWERS = ['confirm', 'object'] as const;
export type ChangeAnswer = (typeof CHANGE_ANSWERS)[number];

export interface TypedAnswer {
  readonly reference: string;
  readonly code: string;
  readonly answer: ChangeAnswer;
}

export interface AnsweredChange {
  readonly reference: string;
  readonly answer: ChangeAnswer;
  /** When the change takes effect now. */
  readonly appliesAt: Date;
}

/** The State speaks from the address it has had until now, with the code of the letter and without signing in. */
@Injectable()
export class AnswerChange {
  constructor(
    private readonly transactions: Transactions,
    private readonly codes: ProposalCodes,
    private readonly attempts: Attempts,
    private readonly moves: MoveProposal,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @throws UnknownChangeCode; TooManyAttempts, but never for the right code */
  async execute(actor: Actor, typed: TypedAnswer, place: Place): Promise<AnsweredChange> {
    const reference = readProposalReference(typed.reference);
    const answered = reference ? await this.tryWith(actor, reference, typed) : null;
    if (answered) return answered;
    await this.attempts.take('change-code', reference ?? 'no reference', place);
    throw new UnknownChangeCode();
  }

  /** Runs as the service, because whoever types a code has no rights of their own; the trail names the caller. */
  private tryWith(actor: Actor, reference: string, { code, answer }: TypedAnswer): Promise<AnsweredChange | null> {
    return this.transactions.run(system('proposals', actor.directoryId), async (tx) => {
      const [proposal] = await tx.query<ProposalRow[]>(NAMED, [actor.directoryId, reference]);
      if (!proposal?.appliesAt || !this.codes.fits(proposal, code)) return null;
      const again = await hasAnswered(tx, proposal.id, answer);
      const appliesAt = again ? proposal.appliesAt : this.newTime(proposal.appliesAt, answer);
      const news = answer === 'object' ? { news: 'objected' as const } : {};
      if (!again)
        await this.moves.execute(tx, actor, proposal, { step: answer, set: { applies_at: appliesAt }, data: { by: 'address' }, ...news });
      return { reference, answer, appliesAt };
    });
  }

  private newTime(appliesAt: Date, answer: ChangeAnswer): Date {
    return answer === 'confirm' ? this.clock.now() : after(appliesAt, this.settings.COOLING_OFF);
  }
}

async function hasAnswered(tx: Tx, id: string, answer: ChangeAnswer): Promise<boolean> {
  const given = `select true from proposal_event where proposal_id = $1 and step = $2 and data->>'by' = 'address' limit 1`;
  return (await tx.query<unknown[]>(given, [id, answer])).length > 0;
}

const NAMED = `${PROPOSAL} where directory_id = $1 and reference = $2 and status = 'cooling-off' for update`;
