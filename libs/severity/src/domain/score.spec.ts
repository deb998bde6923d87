import fc from 'fast-check';
import { kebab, VECTORS } from '../../../../tests/support/severity-vectors.js';
import { InvalidAnswers, InvalidScorer } from '../severity.errors.js';
import { SHIPPED_CONFIGURATIONS, SHIPPED_SCORERS } from '../shipped/shipped-scorers.js';
import { readScorer } from './read-scorer.js';
import { score } from './score.js';
import type { Answer, Question, Scorer } from './scorer.js';

const shipped = (id: string) => SHIPPED_SCORERS.find((scorer) => scorer.id === id)!;
const nciss = shipped('us-nciss-demo');
const own = shipped('liaison-effect');
const configuration = SHIPPED_CONFIGURATIONS.get('us-nciss-demo')!;
const QUIET = {
  services: 'none',
  people: 'none',
  duration: 'none',
  geography: 'none',
  economy: 'none',
  safety: 'none',
  crossBorder: 'none',
};

describe('NCISS, the published example', () => {
  it.each(VECTORS.nciss)('$id: $note', ({ answers, expected }) => expect(score(nciss, answers)).toMatchObject(expected));

  const { config, cases } = VECTORS.ncissExactBoundaries;
  const oneQuestion = readScorer({ bands: configuration['bands'], finerBands: configuration['finerBands'], ...config });
  it.each(cases)('cuts bands on the exact value: $option is $score, $band', ({ option, ...expected }) => {
    expect(score(oneQuestion, { q: option })).toMatchObject(expected);
  });

  it('34.96 is not rounded up', () => {
    const { answers } = VECTORS.nciss.find(({ id }) => id === 'N03')!;
    expect(score(nciss, answers)).toMatchObject({ score: '34.96', band: 'baseline' });
  });

  it('seven of eight answers give an interval', () => {
    const { answers } = VECTORS.nciss[1]!;
    const result = score(nciss, { ...answers, recoverability: null });
    expect(result).toMatchObject({ complete: false, provisional: true, missing: ['recoverability'], lower: '89.59', upper: '100.00' });
    expect(result).toMatchObject({ lowerLevel: 'severe', upperLevel: 'emergency' });
    expect(result).not.toHaveProperty('score');
  });

  it('counts the highest when several kinds of information are affected', () => {
    const { answers } = VECTORS.nciss[0]!;
    const several = score(nciss, { ...answers, 'information-impact': ['privacy-data-breach', 'core-credential-compromise'] });
    expect(several).toMatchObject(pick(score(nciss, { ...answers, 'information-impact': 'core-credential-compromise' }), 'score', 'band'));
  });

  it('is marked as an example', () => expect(nciss.example).toBe(true));
});

describe('contributions', () => {
  it('add up to the score', () => {
    fc.assert(
      fc.property(answersTo(nciss), (answers) => {
        const { contributions, score: shown } = score(nciss, answers);
        const total = contributions.reduce((sum, { points }) => sum + Number(points), 0);
        expect(Math.abs(total - Number(shown))).toBeLessThan(0.05);
      }),
    );
  });

  it('name the answers that decided', () => {
    const { level, contributions } = score(own, { ...QUIET, services: 'essential', people: 'many', economy: 'small' });
    expect(level).toBe('R3');
    expect(contributions.filter(({ decisive }) => decisive).map(({ question }) => question)).toEqual(['services', 'people']);
  });
});

describe('the Icelandic steps', () => {
  it.each(VECTORS.computedScaleIceland.cases)('$id: $note', ({ id: _id, note: _note, expected, ...answers }) => {
    expect(score(shipped('is-cert-is'), answers).level).toBe(expected);
  });
});

describe('the Spanish table', () => {
  const nothing = {
    service: 'none',
    security: 'none',
    classified: 'none',
    systems: 'none',
    interruption: 'none',
    effort: 'none',
    reputation: 'none',
  };
  const quiet = { ...nothing, economy: 'under-0.0001', reach: 'region' };

  it('is as bad as its worst criterion', () => {
    expect(score(shipped('es-guia-impacto'), quiet).level).toBe('SIN');
    expect(score(shipped('es-guia-impacto'), { ...quiet, systems: 'over-20', effort: '5-10' }).level).toBe('ALTO');
    expect(score(shipped('es-guia-impacto'), { ...quiet, security: 'life' }).level).toBe('CRITICO');
  });
});

describe('the Chinese matrix', () => {
  it.each([
    ['very-important', 'small', 'IV'],
    ['very-important', 'extreme', 'I'],
    ['important', 'severe', 'III'],
    ['ordinary', 'extreme', 'III'],
  ])('%s object, %s loss: class %s', (object, loss, level) => {
    expect(score(shipped('cn-gbt-20986'), { object, loss, social: 'ordinary' }).level).toBe(level);
  });

  it('gives a span while one axis is open', () => {
    expect(score(shipped('cn-gbt-20986'), { object: 'important', social: 'ordinary' })).toMatchObject({
      lowerLevel: 'IV',
      upperLevel: 'II',
    });
  });
});

describe('our own questions', () => {
  it('a floor names itself', () => {
    const { level, rule } = score(own, { ...QUIET, safety: 'danger' });
    expect(level).toBe('R4');
    expect(rule).toMatchObject({ id: 'danger-to-life', kind: 'floor', questions: ['safety'] });
    expect(rule?.labels['en']).toBe('Danger to life: at least R4');
  });

  it('a ceiling names itself, and gives way to a floor', () => {
    const wide = { ...QUIET, services: 'one', duration: 'weeks', geography: 'country' };
    expect(score(own, wide)).toMatchObject({ level: 'R2', rule: { id: 'reach-alone', kind: 'cap' } });
    expect(score(own, { ...wide, safety: 'lost' })).toMatchObject({ level: 'R5', rule: { id: 'lives-lost' } });
  });

  it('one extreme answer is not averaged away', () => expect(score(own, { ...QUIET, people: 'large-part' }).level).toBe('R5'));

  it('nothing at all is R0', () => expect(score(own, QUIET).level).toBe('R0'));

  it('never ask who is behind an incident', () => {
    expect(JSON.stringify(own)).not.toMatch(/actor|attribut|attacker|hacktivist|criminal|APT/i);
    expect(own.questions.map(({ id }) => id)).toEqual(['services', 'people', 'duration', 'geography', 'economy', 'safety', 'crossBorder']);
  });

  it('are there in six languages, like those of the other methods of steps, tables and matrices', () => {
    for (const scorer of SHIPPED_SCORERS.filter(({ id }) => id !== 'us-nciss-demo')) {
      const labels = [
        scorer.title,
        scorer.notes,
        ...scorer.questions.flatMap((q) => [q.labels, ...q.options.map((o) => o.labels)]),
        ...scorer.rules.map((r) => r.labels),
      ];
      for (const label of labels) expect(Object.keys(label).sort()).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
    }
  });
});

describe.each(SHIPPED_SCORERS.map((scorer) => [scorer.id, scorer] as const))('any completion of open answers to %s', (_, scorer) => {
  it('lies within the interval that was shown', () => {
    fc.assert(
      fc.property(answersTo(scorer), fc.subarray(scorer.questions.map(({ id }) => id)), (full, open) => {
        const shown = score(scorer, Object.fromEntries(Object.entries(full).filter(([id]) => !open.includes(id))));
        const { level } = score(scorer, full);
        const at = scorer.levels.indexOf(level ?? '');
        expect(at).toBeGreaterThanOrEqual(scorer.levels.indexOf(shown.lowerLevel ?? shown.level ?? ''));
        expect(at).toBeLessThanOrEqual(scorer.levels.indexOf(shown.upperLevel ?? shown.level ?? ''));
      }),
    );
  });
});

describe('a result', () => {
  it('carries version and hash of the configuration that gave it', () => {
    const result = score(own, QUIET);
    expect(result).toMatchObject({ scorer: 'liaison-effect', version: '1', hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const changed = readScorer({ ...SHIPPED_CONFIGURATIONS.get('liaison-effect'), version: '2' });
    expect(score(changed, QUIET).hash).not.toBe(result.hash);
    expect(score(readScorer(SHIPPED_CONFIGURATIONS.get('liaison-effect')), QUIET).hash).toBe(result.hash);
  });

  it.each([
    ['an unknown question', { unheard: 'x' }, 'severity/unknown-question', '/answers/unheard'],
    ['an unknown option', { services: 'unheard' }, 'severity/unknown-option', '/answers/services'],
    ['a number for a choice', { services: 3 }, 'severity/unknown-option', '/answers/services'],
    ['several where one is asked', { services: ['none', 'one'] }, 'severity/unknown-option', '/answers/services'],
    ['no answers', null, 'severity/answers-needed', '/answers'],
    ['a list', [], 'severity/answers-needed', '/answers'],
  ])('is refused for %s', (_, answers, code, pointer) => {
    expect(refusal(() => score(own, answers))).toMatchObject({ code, faults: [{ pointer }] });
  });

  it.each([Number.NaN, -1, Number.POSITIVE_INFINITY, 1e12, '3', true])('is refused for %p hours', (hoursOpen) => {
    expect(refusal(() => score(shipped('is-cert-is'), { hoursOpen }))).toMatchObject({ code: 'severity/answer-number' });
  });

  it('refuses "yes" where true or false is asked', () => {
    expect(refusal(() => score(shipped('is-cert-is'), { fixInSight: 'yes' }))).toMatchObject({ code: 'severity/answer-yes-no' });
  });
});

describe('a configuration', () => {
  it.each(VECTORS.scorerConfigErrors)('$id: $note', ({ id: _id, note: _note, expected, ...change }) => {
    const given = 'categories' in change ? { ...configuration, questions: undefined, ...change } : { ...configuration, ...change };
    expect(() => readScorer(given)).toThrow(InvalidScorer);
    expect(refusal(() => readScorer(given))).toMatchObject({ code: `severity/${kebab(expected.error)}` });
  });

  const options = [
    { id: 'a', score: 0 },
    { id: 'b', score: 1 },
  ];
  it.each([
    ['no questions', { questions: [] }, 'scorer-config-empty'],
    ['a question without options', { questions: [{ id: 'q', weight: 1, options: [] }] }, 'scorer-config-empty'],
    [
      'a question twice',
      {
        questions: [
          { id: 'q', weight: 1, options },
          { id: 'q', weight: 1, options },
        ],
      },
      'scorer-config-duplicate',
    ],
    ['an option twice', { questions: [{ id: 'q', weight: 1, options: [...options, { id: 'a', score: 2 }] }] }, 'scorer-config-duplicate'],
    ['no weight', { questions: [{ id: 'q', options }] }, 'scorer-config-weight'],
    ['a weight that is text', { questions: [{ id: 'q', weight: '3', options }] }, 'scorer-config-weight'],
    ['weights that are all zero', { questions: [{ id: 'q', weight: 0, options }] }, 'scorer-config-no-range'],
    ['a negative score', { questions: [{ id: 'q', weight: 1, options: [...options, { id: 'c', score: -1 }] }] }, 'scorer-config-score'],
    [
      'a score that is no number',
      { questions: [{ id: 'q', weight: 1, options: [...options, { id: 'c', score: Number.NaN }] }] },
      'scorer-config-score',
    ],
    ['a huge score', { questions: [{ id: 'q', weight: 1, options: [...options, { id: 'c', score: 1e300 }] }] }, 'scorer-config-score'],
    [
      'a score that is text',
      { questions: [{ id: 'q', weight: 1, options: [...options, { id: 'c', score: '5' }] }] },
      'scorer-config-score',
    ],
    [
      'bands that overlap',
      {
        bands: [
          { min: 0, max: 50 },
          { min: 40, max: 100 },
        ],
      },
      'scorer-config-band-overlap',
    ],
    ['bands that begin late', { bands: [{ min: 10, max: 100 }] }, 'scorer-config-band-gap'],
    ['bands that end early', { bands: [{ min: 0, max: 90 }] }, 'scorer-config-band-gap'],
    ['an inverted band', { bands: [{ min: 50, max: 0 }] }, 'scorer-config-band'],
    ['no bands', { bands: [] }, 'scorer-config-empty'],
    ['an unknown kind', { kind: 'oracle' }, 'not-one-of'],
    [
      'a rule on an unknown level',
      { rules: [{ id: 'r', kind: 'floor', level: 'x', when: { question: 'functional-impact', is: ['no-impact'] } }] },
      'scorer-config-level',
    ],
    [
      'a rule on an unknown question',
      { rules: [{ id: 'r', kind: 'floor', level: 'low', when: { question: 'x', is: ['y'] } }] },
      'scorer-config-question',
    ],
    [
      'a rule without a condition',
      { rules: [{ id: 'r', kind: 'floor', level: 'low', when: { question: 'x' } }] },
      'scorer-config-condition',
    ],
    ['a label with a bidi override', { title: { en: 'a\u202eb' } }, 'hidden-character'],
  ])('is refused with %s', (_, change, code) => {
    expect(refusal(() => readScorer({ ...configuration, ...change }))).toMatchObject({
      faults: expect.arrayContaining([expect.objectContaining({ code })]),
    });
  });

  it.each([
    ['cn-gbt-20986', { cells: {} }, 'scorer-config-cell'],
    ['cn-gbt-20986', { rows: 'unheard' }, 'scorer-config-question'],
    ['is-cert-is', { base: 'unheard' }, 'scorer-config-question'],
    ['is-cert-is', { steps: [{ id: 's', first: [{ when: { question: 'hoursOpen', over: 1 }, add: -1 }] }] }, 'scorer-config-step'],
    ['es-guia-impacto', { levels: ['A'] }, 'scorer-config-level'],
    ['es-guia-impacto', { levels: [] }, 'scorer-config-empty'],
  ])('of %s is refused with %j', (id, change, code) => {
    expect(refusal(() => readScorer({ ...SHIPPED_CONFIGURATIONS.get(id), ...change }))).toMatchObject({ code: `severity/${code}` });
  });

  it('a floor lifts the band of a weighted mean, and names itself', () => {
    const rule = {
      id: 'no-control',
      kind: 'floor',
      level: 'severe',
      when: { question: 'functional-impact', is: ['denial-critical-or-loss-of-control'] },
    };
    const { answers } = VECTORS.nciss.find(({ id }) => id === 'N29')!;
    const result = score(readScorer({ ...configuration, rules: [rule] }), answers);
    expect(result).toMatchObject({ score: '19.51', band: 'severe', band7: 'severe', ciss: 4, rule: { id: 'no-control' } });
  });
});

/** Full answers to a scorer, at random. */
function answersTo(scorer: Scorer): fc.Arbitrary<Record<string, Answer>> {
  const answer = ({ type, options }: Question): fc.Arbitrary<Answer> =>
    type === 'number'
      ? fc.integer({ min: 0, max: 100 })
      : type === 'yes-no'
        ? fc.boolean()
        : fc.constantFrom(...options.map(({ id }) => id));
  return fc.record(Object.fromEntries(scorer.questions.map((question) => [question.id, answer(question)])));
}

function refusal(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    if (error instanceof InvalidScorer || error instanceof InvalidAnswers) return error;
    throw error;
  }
  return null;
}

function pick(from: object, ...keys: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));
}
