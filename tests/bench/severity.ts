import assert from 'node:assert/strict';
import { type Answers, isComparable, isPlaced, type Scorer, score, SHIPPED_SCHEMES, SHIPPED_SCORERS, translate } from '@liaison/severity';
import { median, rateOf } from './figures.js';

const ROUNDS = 5;
const SCORES = 100_000;

/** Our own with its rules, and the weighted mean. */
const BUSIEST = ['liaison-effect', 'us-nciss-demo'];

const COMPARABLE = SHIPPED_SCHEMES.filter(isComparable);
const PAIRS = COMPARABLE.flatMap((from) =>
  from.levels.filter(isPlaced).flatMap((level) => COMPARABLE.filter((to) => to !== from).map((to) => ({ from, level, to }))),
);

/** Every translation there is, and 100,000 scores of two scorers. */
export async function benchSeverity(): Promise<void> {
  assert.equal(PAIRS.length, 2_928);
  await report(`${PAIRS.length} translations`, PAIRS.length, () => {
    for (const { from, level, to } of PAIRS) translate(from, level, to);
  });
  for (const scorer of SHIPPED_SCORERS.filter(({ id }) => BUSIEST.includes(id))) {
    const answers = Array.from({ length: 1_000 }, (_, n) => answersTo(scorer, n));
    await report(`${SCORES} scores, ${scorer.id}`, SCORES, () => {
      for (let n = 0; n < SCORES; n += 1) score(scorer, answers[n % answers.length]);
    });
  }
}

async function report(what: string, count: number, work: () => void): Promise<void> {
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rates.push(await rateOf(count, done(work)));
  const rate = median(rates);
  console.log(`${what.padEnd(32)} ${rate.toFixed(0)}/s · one costs ${(1_000_000 / rate).toFixed(2)} µs`);
}

function done(work: () => void): () => Promise<void> {
  return () => {
    work();
    return Promise.resolve();
  };
}

/** Full answers, another mixture for every `n`. */
function answersTo({ questions }: Scorer, n: number): Answers {
  return Object.fromEntries(
    questions.map(({ id, type, options }, i) => {
      if (type === 'number') return [id, (n * 7 + i) % 100];
      return [id, type === 'yes-no' ? n % 2 === 0 : (options[(n * (i + 3)) % options.length]?.id ?? '')];
    }),
  );
}
