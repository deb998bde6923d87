import { type Language, text } from '@liaison/texts';
import type { Plan, PlannedStep } from './domain/routing.js';

export interface StepView {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly category: string;
  readonly contacts: readonly {
    id: string;
    institution: string;
    channels: readonly string[];
    reason: string;
    reasons: readonly string[];
  }[];
  /** In the reader's language; `code` for machines. */
  readonly reason: string;
  readonly code: string;
  readonly heldFrom: string | null;
}

export interface PlanView {
  readonly state: string;
  readonly steps: readonly StepView[];
  /** Told for information with the first step. */
  readonly copies: readonly StepView[];
  readonly acknowledgeBy: string | null;
  readonly answerBy: string | null;
  readonly noReplyAt: string | null;
}

export function planView(state: string, plan: Plan, language: Language): PlanView {
  const { acknowledgeBy, answerBy, noReplyAt } = plan;
  const view = (steps: readonly PlannedStep[]) => steps.map((step) => stepView(step, language));
  return { state, steps: view(plan.steps), copies: view(plan.copies), acknowledgeBy, answerBy, noReplyAt };
}

function stepView({ at, category, contacts, reason, heldFrom }: PlannedStep, language: Language): StepView {
  const held = heldFrom ? [text(language, 'requests.step.held')] : [];
  return {
    at,
    category,
    contacts: contacts.map(({ id, institution, channels, reasons }) => ({
      id,
      institution,
      channels,
      reason: reasons
        .map((each) => text(language, `requests.why.${each}`))
        .reduce((first, second) => (first ? text(language, 'requests.why.and', { first, second }) : second), ''),
      reasons,
    })),
    reason: [text(language, `requests.step.${reason}`), ...held].join(' '),
    code: reason,
    heldFrom,
  };
}
