import { holds, questionsOf } from './conditions.js';
import type { Answers, Labels, Rule, Scorer } from './scorer.js';

/** Positions in the scorer's levels: the least and the most severe that any completion of the answers can give. */
export interface Span {
  readonly lower: number;
  readonly upper: number;
}

/** A rule that changed the result, and what made it hold. */
export interface FiredRule {
  readonly id: string;
  readonly kind: 'floor' | 'cap';
  readonly level: string;
  readonly questions: readonly string[];
  readonly labels: Labels;
}

/** Floors and caps on what the answers alone gave. Missing answers widen the span; only a rule that surely holds is named. */
export function applyRules(scorer: Scorer, span: Span, answers: Answers): Span & { readonly fired: readonly FiredRule[] } {
  if (!scorer.rules.length) return { ...span, fired: [] };
  const known = scorer.rules.map((rule) => ({ rule, at: scorer.levels.indexOf(rule.level), holds: holds(rule.when, answers) }));
  const floors = known.filter(({ rule }) => rule.kind === 'floor');
  const caps = known.filter(({ rule }) => rule.kind === 'cap');
  const top = scorer.levels.length - 1;
  const [sureCap, anyCap] = [lowest(caps.filter(surely), top), lowest(caps.filter(possibly), top)];
  const [sureFloor, anyFloor] = [highest(floors.filter(surely)), highest(floors.filter(possibly))];
  const capped = Math.min(sureCap, span.lower);
  const decides = ({ rule, at }: Known) => (rule.kind === 'floor' ? at > capped : at === sureCap && at < span.upper);
  return {
    lower: Math.max(sureFloor, Math.min(anyCap, span.lower)),
    upper: Math.max(anyFloor, Math.min(sureCap, span.upper)),
    fired: strongest(known.filter(surely).filter(decides)).map(({ rule }) => describe(rule)),
  };
}

interface Known {
  readonly rule: Rule;
  readonly at: number;
  readonly holds: boolean | null;
}

const surely = ({ holds }: Known) => holds === true;
const possibly = ({ holds }: Known) => holds !== false;
const lowest = (caps: readonly Known[], otherwise: number) => Math.min(otherwise, ...caps.map(({ at }) => at));
const highest = (floors: readonly Known[]) => Math.max(0, ...floors.map(({ at }) => at));

/** The one that decides first: the highest floor, then the lowest cap. */
function strongest(fired: readonly Known[]): Known[] {
  const rank = ({ rule, at }: Known) => (rule.kind === 'floor' ? 1_000 + at : -at);
  return [...fired].sort((a, b) => rank(b) - rank(a));
}

function describe({ id, kind, level, when, labels }: Rule): FiredRule {
  return { id, kind, level, questions: [...new Set(questionsOf(when))], labels };
}
