import { median } from './figures.js';
import { Table } from './table.js';

const ROUNDS = 5;
/** Until what runs often is compiled. */
const WARM_UP = 4;

/** What one call costs (ms of computing, server and PostgreSQL together) and how many a second there were on the wall. */
export interface Cost {
  readonly ms: number;
  readonly rate: number;
}

/** The same thing at one of several sizes. */
export interface Sized {
  readonly size: number;
  readonly ours: () => Promise<Cost>;
  /** Null when there is nothing bare to compare with. */
  readonly bare: (() => Promise<Cost>) | null;
}

/** At least this share of the bare rate, at most so many times the cost at the first size; null: nothing was promised. */
export interface Wanted {
  readonly ratio: number | null;
  readonly growth: number | null;
}

interface Pair {
  readonly own: Cost;
  readonly raw: Cost | null;
}

const TABLE = new Table([
  ['what', 26],
  ['contacts', -9],
  ['ours/s', -7],
  ['bare/s', -7],
  ['ratio', -6],
  ['ours ms', -8],
  ['ratio CPU', -10],
  ['growth CPU', -11],
  ['wanted', 0],
]);

/**
 * How ours compares with bare at each size, and how it grows from the first size on. Rounds go through all of them, so that
 * a noisy moment of the machine meets all; ratios are those within a round. On a busy machine only those of CPU time count.
 */
export async function compareSizes(what: string, sizes: readonly Sized[], wanted: Wanted): Promise<void> {
  const rounds: Pair[][] = [];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const pairs = await oneRound(sizes);
    if (round >= 0) rounds.push(pairs);
  }
  sizes.forEach(({ size }, i) => report(what, size, i, rounds, wanted));
}

async function oneRound(sizes: readonly Sized[]): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const { ours, bare } of sizes) pairs.push({ own: await ours(), raw: bare && (await bare()) });
  return pairs;
}

function report(what: string, size: number, i: number, rounds: readonly Pair[][], wanted: Wanted): void {
  const over = (figure: (pair: Pair, first: Pair) => number) =>
    median(rounds.flatMap(({ [i]: pair, 0: first }) => (pair && first ? [figure(pair, first)] : [])));
  const ratio = over(({ own, raw }) => own.rate / (raw?.rate ?? NaN));
  const ratioCpu = over(({ own, raw }) => (raw?.ms ?? NaN) / own.ms);
  const growth = i ? over(({ own }, first) => own.ms / first.own.ms) : NaN;
  const verdicts = [
    wanted.ratio === null ? '' : `ratio ${String(wanted.ratio)}: ${verdict(Math.max(ratio, ratioCpu) >= wanted.ratio)}`,
    wanted.growth === null || !i ? '' : `growth ${String(wanted.growth)}: ${verdict(growth <= wanted.growth)}`,
  ];
  TABLE.row([
    what,
    size.toLocaleString('en'),
    ...[over(({ own }) => own.rate), over(({ raw }) => raw?.rate ?? NaN)].map((rate) => shown(rate, 0)),
    shown(ratio, 2),
    shown(
      over(({ own }) => own.ms),
      3,
    ),
    ...[ratioCpu, growth].map((figure) => shown(figure, 2)),
    verdicts.filter(Boolean).join(', '),
  ]);
}

function shown(figure: number, digits: number): string {
  return Number.isNaN(figure) ? '' : figure.toFixed(digits);
}

function verdict(isReached: boolean): string {
  return isReached ? 'reached' : 'MISSED';
}
