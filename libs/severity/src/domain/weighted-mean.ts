import { MICRO, micro, twoDecimals } from './exact.js';
import type { Contribution, Graded } from './graded.js';
import type { Answer, Answers, Band, Question, WeightedMean } from './scorer.js';

/**
 * 100 × (Σ wᵢsᵢ − Σ wᵢminᵢ) / (Σ wᵢmaxᵢ − Σ wᵢminᵢ), clamped to 0–100. Bands are cut on the unrounded value: rounding
 * first gives wrong bands at 34.96, 49.92, 64.88, 74.96 and 89.92.
 */
export function scoreWeightedMean(scorer: WeightedMean, answers: Answers, complete: boolean): Graded {
  const frame = frameOf(scorer);
  const { lower, upper } = sumsOf(frame, answers);
  const span = { lower: bandAt(frame.bands, percent(frame, lower)), upper: bandAt(frame.bands, percent(frame, upper)) };
  return {
    span,
    contributions: contributionsOf(frame, answers),
    figures: (decided) => {
      const named = (position: number) => scorer.bands[position]?.id ?? '';
      if (!complete) {
        const ends = {
          lower: shown(frame, lower),
          lowerBand: named(decided.lower),
          upper: shown(frame, upper),
          upperBand: named(decided.upper),
        };
        return { ...ends, ...legacyFigures(scorer, frame, answers) };
      }
      return {
        weightedSum: Number(lower) / Number(MICRO * MICRO),
        score: shown(frame, lower),
        band: named(decided.lower),
        ...finerBand(scorer, frame, lower, decided.lower - span.lower, named(decided.lower)),
        ...scorer.bands[decided.lower]?.also,
      };
    },
  };
}

interface Weighed {
  readonly question: Question;
  readonly weight: bigint;
  readonly scores: ReadonlyMap<string, bigint>;
  readonly least: bigint;
  readonly most: bigint;
}

/** Sums are in millionths of millionths, the range with them. */
interface Frame {
  readonly weighed: readonly Weighed[];
  readonly min: bigint;
  readonly range: bigint;
  readonly bands: readonly bigint[];
  readonly finer: readonly bigint[];
}

const frames = new WeakMap<WeightedMean, Frame>();

/** Everything about a configuration that no answer changes. */
function frameOf(scorer: WeightedMean): Frame {
  const known = frames.get(scorer);
  if (known) return known;
  const weighed = scorer.questions.map(weigh);
  const min = sum(weighed.map(({ weight, least }) => weight * least));
  const max = sum(weighed.map(({ weight, most }) => weight * most));
  const frame = { weighed, min, range: max - min, bands: edges(scorer.bands), finer: edges(scorer.finerBands) };
  frames.set(scorer, frame);
  return frame;
}

function weigh(question: Question): Weighed {
  const scores = new Map(question.options.map(({ id, score }) => [id, micro(score) ?? 0n]));
  const inOrder = [...scores.values()].sort((a, b) => (a < b ? -1 : 1));
  return { question, weight: micro(question.weight) ?? 0n, scores, least: inOrder[0] ?? 0n, most: inOrder.at(-1) ?? 0n };
}

/** The least and the most the weighted sum can become. */
function sumsOf({ weighed }: Frame, answers: Answers): { lower: bigint; upper: bigint } {
  let [lower, upper] = [0n, 0n];
  for (const one of weighed) {
    const score = scoreOf(one, answers[one.question.id]);
    lower += one.weight * (score ?? one.least);
    upper += one.weight * (score ?? one.most);
  }
  return { lower, upper };
}

/** Of several options the highest counts. */
function scoreOf({ scores }: Weighed, answer: Answer | undefined): bigint | null {
  if (answer === undefined) return null;
  if (!Array.isArray(answer)) return scores.get(String(answer)) ?? 0n;
  return (answer as readonly string[]).map((id) => scores.get(id) ?? 0n).reduce((most, score) => (score > most ? score : most), 0n);
}

/** 0–100 in millionths, times the range: exact, so that a band is cut where it is cut. */
function percent({ min, range }: Frame, weightedSum: bigint): { numerator: bigint; range: bigint } {
  const above = weightedSum - min;
  const clamped = above < 0n ? 0n : above > range ? range : above;
  return { numerator: 100n * clamped * MICRO, range };
}

function shown(frame: Frame, weightedSum: bigint): string {
  const { numerator, range } = percent(frame, weightedSum);
  return twoDecimals(numerator, range * MICRO);
}

/** The last band that begins at or below the value. */
function bandAt(starts: readonly bigint[], { numerator, range }: { numerator: bigint; range: bigint }): number {
  return starts.findLastIndex((start) => numerator >= start * range);
}

/** Cut on the same value; where a rule moved the band, the nearest part of the band it moved to. */
function finerBand(
  { finerBands, bands }: WeightedMean,
  frame: Frame,
  weightedSum: bigint,
  moved: number,
  band: string,
): { band7?: string } {
  if (!finerBands.length) return {};
  if (moved === 0) return { band7: finerBands[bandAt(frame.finer, percent(frame, weightedSum))]?.id ?? '' };
  const whole = bands.find(({ id }) => id === band);
  const parts = finerBands.filter(({ min, max }) => whole && min >= whole.min && max <= whole.max);
  return { band7: (moved > 0 ? parts[0] : parts.at(-1))?.id ?? '' };
}

/** What the source's own tool would show, which may lie below the minimum before it is clamped. */
function legacyFigures({ legacyUnanswered }: WeightedMean, frame: Frame, answers: Answers): Record<string, string> {
  const unanswered = micro(legacyUnanswered);
  if (unanswered === null) return {};
  const counted = sum(frame.weighed.map((one) => one.weight * (scoreOf(one, answers[one.question.id]) ?? unanswered)));
  return { legacyDemoScore: shown(frame, counted), legacyDemoUnclamped: twoDecimals(100n * (counted - frame.min), frame.range) };
}

function contributionsOf({ weighed, range }: Frame, answers: Answers): Contribution[] {
  return weighed.flatMap((one) => {
    const answer = answers[one.question.id];
    const score = scoreOf(one, answer);
    if (answer === undefined || score === null) return [];
    const above = one.weight * (score - one.least);
    const figures = { points: twoDecimals(100n * above, range), weight: one.question.weight ?? 0, score: Number(score) / Number(MICRO) };
    return [{ question: one.question.id, answer, ...figures, decisive: above > 0n }];
  });
}

function edges(bands: readonly Band[]): bigint[] {
  return bands.map(({ min }) => micro(min) ?? 0n);
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}
