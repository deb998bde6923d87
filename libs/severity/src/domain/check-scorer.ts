import type { InputFault } from '@liaison/kernel';
import { questionsOf } from './conditions.js';
import { micro } from './exact.js';
import type { Band, Condition, Option, Question, Scorer, WeightedMean } from './scorer.js';

/** What makes a configuration unusable, in the order in which a person would mend it; empty when nothing does. */
export function scorerFaults(scorer: Scorer): InputFault[] {
  return [...idFaults(scorer), ...kindFaults(scorer), ...ruleFaults(scorer)];
}

function kindFaults(scorer: Scorer): InputFault[] {
  switch (scorer.kind) {
    case 'weighted-mean':
      return weightFaults(scorer);
    case 'worst-criterion':
      return [...levelsNeeded(scorer), ...optionLevelFaults(scorer, scorer.questions)];
    case 'matrix':
      return [...levelsNeeded(scorer), ...axisFaults(scorer, scorer.rows, scorer.columns), ...cellFaults(scorer)];
    case 'base-plus-steps': {
      const base = scorer.questions.filter(({ id }) => id === scorer.base);
      const conditions = scorer.steps.flatMap(({ first }, i) => first.flatMap(({ when }) => conditionFaults(scorer, when, `/steps/${i}`)));
      return [...levelsNeeded(scorer), ...axisFaults(scorer, scorer.base), ...optionLevelFaults(scorer, base, true), ...conditions];
    }
  }
}

function idFaults({ questions }: Scorer): InputFault[] {
  if (questions.length === 0) return [{ pointer: '/questions', code: 'scorer-config-empty' }];
  const double = doubles(questions).map((i) => ({ pointer: `/questions/${i}/id`, code: 'scorer-config-duplicate' }));
  const options = questions.flatMap((question, i) => [
    ...(question.type === 'choice' && question.options.length === 0
      ? [{ pointer: `/questions/${i}/options`, code: 'scorer-config-empty' }]
      : []),
    ...doubles(question.options).map((j) => ({ pointer: `/questions/${i}/options/${j}/id`, code: 'scorer-config-duplicate' })),
  ]);
  return [...double, ...options];
}

function weightFaults({ questions, bands, finerBands }: WeightedMean): InputFault[] {
  const weights = questions.flatMap(({ weight }, i) =>
    micro(weight) === null ? [{ pointer: `/questions/${i}/weight`, code: 'scorer-config-weight' }] : [],
  );
  const scores = questions.flatMap(({ options }, i) =>
    options.flatMap(({ score }, j) =>
      micro(score) === null ? [{ pointer: `/questions/${i}/options/${j}/score`, code: 'scorer-config-score' }] : [],
    ),
  );
  const faults = [...weights, ...scores];
  const flat = faults.length === 0 && questions.every(isFlat) ? [{ pointer: '/questions', code: 'scorer-config-no-range' }] : [];
  return [...faults, ...flat, ...bandFaults(bands, '/bands'), ...(finerBands.length ? bandFaults(finerBands, '/finerBands') : [])];
}

/** Nothing it is answered with changes the sum. */
function isFlat({ weight, options }: Question): boolean {
  return micro(weight) === 0n || new Set(options.map(({ score }) => micro(score))).size < 2;
}

/** Bands cover 0–100 from end to end, each beginning where the one before ends. */
function bandFaults(bands: readonly Band[], pointer: string): InputFault[] {
  if (bands.length === 0) return [{ pointer, code: 'scorer-config-empty' }];
  const wrong = bands.findIndex(({ min, max }) => micro(min) === null || micro(max) === null || min >= max);
  if (wrong >= 0) return [{ pointer: `${pointer}/${wrong}`, code: 'scorer-config-band' }];
  const meets = (band: Band, i: number) => (i === 0 ? 0 : (bands[i - 1]?.max ?? 0)) - band.min;
  const [gap, overlap] = [bands.findIndex((band, i) => meets(band, i) < 0), bands.findIndex((band, i) => meets(band, i) > 0)];
  if (gap >= 0) return [{ pointer: `${pointer}/${gap}/min`, code: 'scorer-config-band-gap' }];
  if (overlap >= 0) return [{ pointer: `${pointer}/${overlap}/min`, code: 'scorer-config-band-overlap' }];
  const last = bands.at(-1)?.max ?? 0;
  return last === 100
    ? []
    : [{ pointer: `${pointer}/${bands.length - 1}/max`, code: last < 100 ? 'scorer-config-band-gap' : 'scorer-config-band' }];
}

function levelsNeeded({ levels }: Scorer): InputFault[] {
  if (levels.length === 0) return [{ pointer: '/levels', code: 'scorer-config-empty' }];
  return levels.flatMap((level, i) => (levels.indexOf(level) < i ? [{ pointer: `/levels/${i}`, code: 'scorer-config-duplicate' }] : []));
}

function optionLevelFaults({ levels }: Scorer, questions: readonly Question[], needed = false): InputFault[] {
  const unknown = ({ level }: Option) => (level === undefined ? needed : !levels.includes(level));
  return questions.flatMap((question) =>
    question.options.flatMap((option) =>
      unknown(option) ? [{ pointer: `/questions/${question.id}/options/${option.id}/level`, code: 'scorer-config-level' }] : [],
    ),
  );
}

function axisFaults({ questions }: Scorer, ...axes: readonly string[]): InputFault[] {
  const known = (axis: string) => questions.some(({ id, type, several }) => id === axis && type === 'choice' && !several);
  return axes.flatMap((axis) => (known(axis) ? [] : [{ pointer: '/questions', code: 'scorer-config-question', values: { name: axis } }]));
}

function cellFaults(scorer: Extract<Scorer, { kind: 'matrix' }>): InputFault[] {
  const optionsOf = (axis: string) => scorer.questions.find(({ id }) => id === axis)?.options ?? [];
  return optionsOf(scorer.rows).flatMap((row) =>
    optionsOf(scorer.columns).flatMap((column) =>
      scorer.levels.includes(scorer.cells[row.id]?.[column.id] ?? '')
        ? []
        : [{ pointer: `/cells/${row.id}/${column.id}`, code: 'scorer-config-cell' }],
    ),
  );
}

function ruleFaults(scorer: Scorer): InputFault[] {
  return scorer.rules.flatMap(({ level, when }, i) => [
    ...(scorer.levels.includes(level) ? [] : [{ pointer: `/rules/${i}/level`, code: 'scorer-config-level' }]),
    ...conditionFaults(scorer, when, `/rules/${i}/when`),
  ]);
}

function conditionFaults({ questions }: Scorer, condition: Condition, pointer: string): InputFault[] {
  const unknown = questionsOf(condition).filter((name) => !questions.some(({ id }) => id === name));
  return unknown.map((name) => ({ pointer, code: 'scorer-config-question', values: { name } }));
}

/** Positions of those whose id came before. */
function doubles(items: readonly { readonly id: string }[]): number[] {
  return items.flatMap(({ id }, i) => (items.findIndex((item) => item.id === id) < i ? [i] : []));
}
