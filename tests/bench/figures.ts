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
