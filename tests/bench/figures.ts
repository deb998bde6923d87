const ROUNDS = 5;

export interface Contender {
  readonly name: string;
  /** One round; the rate per second it reached. */
  readonly run: () => Promise<number>;
}

/** Interleaved rounds, so that a noisy moment of the machine meets both; medians and their ratio. */
export async function compare(what: string, ours: Contender, bare: Contender, wanted: number, rounds = 5): Promise<void> {
  const rates: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    rates[0].push(await ours.run());
    rates[1].push(await bare.run());
  }
  const [own, raw] = [median(rates[0]), median(rates[1])];
  const ratio = own / raw;
  const verdict = ratio >= wanted ? 'reached' : 'MISSED';
  console.log(
    `${what.padEnd(28)} ${ours.name} ${own.toFixed(0)}/s · ${bare.name} ${raw.toFixed(0)}/s · ratio ${ratio.toFixed(2)} (wanted ${String(wanted)}: ${verdict})`,
  );
}

/** One among several sizes of the same thing: what a call costs (ms). */
export interface Sized {
  readonly name: string;
  readonly ours: () => Promise<number>;
  /** Null when there is nothing bare to compare with. */
  readonly bare: (() => Promise<number>) | null;
}

interface Costs {
  readonly own: number;
  readonly raw: number;
}

/**
 * What bare costs of what ours does, at each size, and how ours grows from the first size on. Rounds go through all of them,
 * so that a noisy moment of the machine meets all; ratios are those within a round, the first of which only warms up.
 */
export async function compareSizes(
  what: string,
  sizes: readonly Sized[],
  wanted: { ratio: number | null; growth: number | null },
): Promise<void> {
  const rounds: Costs[][] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const costs: Costs[] = [];
    for (const { ours, bare } of sizes) costs.push({ own: await ours(), raw: bare ? await bare() : NaN });
    if (round) rounds.push(costs);
  }
  const over = (figure: (costs: readonly Costs[]) => number) => median(rounds.map(figure));
  sizes.forEach(({ name }, i) => {
    const own = over((costs) => costs[i]?.own ?? NaN);
    const ratio = over((costs) => (costs[i]?.raw ?? NaN) / (costs[i]?.own ?? NaN));
    const growth = over((costs) => (costs[i]?.own ?? NaN) / (costs[0]?.own ?? NaN));
    const figures = [`${own.toFixed(2)} ms`];
    if (wanted.ratio !== null) figures.push(`ratio ${ratio.toFixed(2)} (wanted ${verdict(wanted.ratio, ratio >= wanted.ratio)})`);
    if (i && wanted.growth !== null)
      figures.push(`growth ${growth.toFixed(2)} (wanted ${verdict(wanted.growth, growth <= wanted.growth)})`);
    console.log(`${what.padEnd(24)} ${name.padStart(9)} contacts: ${figures.join(' · ')}`);
  });
}

function verdict(wanted: number, isReached: boolean): string {
  return `${String(wanted)}: ${isReached ? 'reached' : 'MISSED'}`;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** How many a second when `count` took as long as `work`. */
export async function rateOf(count: number, work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return (count * 1_000) / (performance.now() - from);
}
