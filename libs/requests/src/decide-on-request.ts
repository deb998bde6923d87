import { Injectable } from '@nestjs/common';
import { type Actor, InvalidInput } from '@liaison/kernel';
import { ActOnThread, type Done } from './act-on-thread.js';
import { DECISIONS, type Decision, readTexts } from './domain/read-response.js';
import { readInstant } from './domain/read-content.js';

export interface GivenDecision {
  readonly decision: Decision;
  readonly reason?: string;
  readonly text?: string;
  /** RFC 3339 with offset: a counter-proposal to the wanted date. */
  readonly proposedDate?: string;
}

const FACTS = { accept: 'accepted', decline: 'declined', 'need-more': 'more-information' } as const;

/** Accept, decline (a neutral outcome) or ask for more. */
@Injectable()
export class DecideOnRequest {
  constructor(private readonly acts: ActOnThread) {}

  /** @throws InvalidInput and what ActOnThread throws */
  async execute(actor: Actor, id: string, given: GivenDecision): Promise<Done & { decision: Decision }> {
    const { decision } = given;
    if (!DECISIONS.includes(decision))
      throw new InvalidInput([{ pointer: '/decision', code: 'not-one-of', values: { allowed: DECISIONS.join(', ') } }]);
    const texts = readTexts(given, ['reason', 'text'], []);
    const proposedDate = given.proposedDate === undefined ? {} : { proposedDate: readInstant(given.proposedDate, '/proposedDate') };
    const done = await this.acts.execute(actor, id, {
      act: decision,
      fact: FACTS[decision],
      says: { kind: 'decision', content: { decision, ...texts, ...proposedDate } },
      audit: (moved) => ({ act: 'requests/decided', data: { ...moved, decision } }),
    });
    return { ...done, decision };
  }
}
