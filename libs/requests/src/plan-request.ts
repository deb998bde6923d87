import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { type Actor, InvalidInput } from '@liaison/kernel';
import { Schemes } from '@liaison/severity';
import type { Language } from '@liaison/texts';
import { checkContent } from './check-content.js';
import type { GivenContent } from './domain/content-reader.js';
import { allowForOwnState } from './own-state.js';
import { PlanThreads } from './plan-threads.js';
import { planView, type PlanView, type StepView } from './plan.view.js';
import { withLine } from './with-line.js';

export interface RequestPlan {
  /** All States' steps in the order of their times. */
  readonly steps: readonly (StepView & { state: string })[];
  readonly plans: readonly PlanView[];
}

/** Who would be told, when, how and why. Nothing is stored or sent; the words may still be missing. */
@Injectable()
export class PlanRequest {
  constructor(
    private readonly transactions: Transactions,
    private readonly schemes: Schemes,
    private readonly planner: PlanThreads,
  ) {}

  /** @throws InvalidInput */
  async execute(actor: Actor, given: GivenContent, language: Language = 'en'): Promise<RequestPlan> {
    allowForOwnState(actor, 'request/send');
    const said = withLine(given);
    const scales = await this.schemes.current();
    return this.transactions.run(actor, async (tx) => {
      const content = await checkContent(tx, actor, said, { draft: true, scales });
      if (!content.to.length) throw new InvalidInput([{ pointer: '/to', code: 'missing' }]);
      const plans: PlanView[] = [];
      for (const state of content.to) plans.push(planView(state, await this.planner.of(tx, actor, content, state), language));
      const steps = plans.flatMap(({ state, steps: own }) => own.map((step) => ({ ...step, state })));
      return { steps: steps.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)), plans };
    });
  }
}
