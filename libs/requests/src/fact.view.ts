import { hasText, type Language, text } from '@liaison/texts';
import type { Plan } from './domain/routing.js';
import { planView } from './plan.view.js';
import type { FactView } from './requests.view.js';

export interface FactRecord extends Omit<FactView, 'text' | 'plan'> {
  readonly plan: Plan | null;
}

export function factView({ plan, ...fact }: FactRecord, language: Language): FactView {
  return { ...fact, plan: plan && planView(fact.state, plan, language), text: factText(fact, language) };
}

function factText({ kind, data: { from, to } }: Pick<FactRecord, 'kind' | 'data'>, language: Language): string {
  if (kind === 'reclassified')
    return text(language, 'requests.fact.reclassified-from', { from: levelText(from, language), to: levelText(to, language) });
  const key = `requests.fact.${kind}`;
  return hasText(key) ? text(language, key) : kind;
}

function levelText(name: unknown, language: Language): string {
  return name === 'not-classified' ? text(language, 'requests.not-classified') : String(name);
}
