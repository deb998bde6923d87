import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createTestDatabase } from '../support/database.js';
import { median, quantile } from './figures.js';
import { paced, type Tally } from './paced.js';

const ROUNDS = 5;
const SECONDS = 5;
const SIGN_INS_A_SECOND = 60;
const READS_A_SECOND = 40;
const MOST_TIMES = 5;

interface Flood {
  readonly statuses: readonly (readonly [number, number])[];
  /** p99 of how late the flood's own loop was, in ms. */
  readonly late: number;
}

interface Round {
  readonly quiet: Tally;
  readonly busy: Tally;
  readonly flood: Flood;
  /** The same of the readers' loop: a figure near the times it measures would mean that it measures itself. */
  readonly late: number;
}

/** The other requests' p99 while 60 people a second sign in, against the quiet one, in interleaved windows of the same run. */
export async function benchSignIns(): Promise<void> {
  const database = await createTestDatabase();
  const server = fork(new URL('./sign-in-server.js', import.meta.url), [JSON.stringify(database)]);
  const [{ port, key }] = (await once(server, 'message')) as [{ port: number; key: string }];
  const url = `http://127.0.0.1:${String(port)}`;
  const flood = fork(new URL('./sign-in-flood.js', import.meta.url), [url, String(SIGN_INS_A_SECOND)]);
  try {
    await reads(url, key, 2);
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await oneRound(url, key, flood));
    report(rounds);
  } finally {
    for (const child of [flood, server]) {
      child.kill();
      await once(child, 'exit');
    }
    await database.drop();
  }
}

async function oneRound(url: string, key: string, flood: ChildProcess): Promise<Round> {
  const quiet = await reads(url, key, SECONDS);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  flood.send(SECONDS);
  const [busy, [flooded]] = await Promise.all([reads(url, key, SECONDS), once(flood, 'message') as Promise<[Flood]>]);
  delay.disable();
  return { quiet, busy, flood: flooded, late: delay.percentile(99) / 1e6 };
}

function reads(url: string, key: string, seconds: number): Promise<Tally> {
  return paced(READS_A_SECOND, seconds, () => fetch(`${url}/api/v1/me`, { headers: { authorization: `Bearer ${key}` } }));
}

function report(rounds: readonly Round[]): void {
  const p99 = (of: 'quiet' | 'busy') => rounds.map((round) => quantile(round[of].times, 0.99));
  const [quiet, busy] = [p99('quiet'), p99('busy')];
  const ratios = busy.map((time, n) => time / (quiet[n] ?? NaN));
  const ratio = median(ratios);
  const refused = rounds.some((round) => [...round.busy.statuses.keys()].some((status) => status !== 200));
  const verdict = ratio <= MOST_TIMES && !refused ? 'reached' : 'MISSED';
  const list = (values: readonly number[]) => values.map((value) => value.toFixed(1)).join(' ');
  console.log(
    `${`${String(SIGN_INS_A_SECOND)} sign-ins a second`.padEnd(28)} p99 of other requests ${list(quiet)} ms quiet · ${list(busy)} ms busy ` +
      `· ratios ${list(ratios)}, median ${ratio.toFixed(1)} (wanted at most ${String(MOST_TIMES)}: ${verdict})`,
  );
  const late = `readers ${list(rounds.map((round) => round.late))} ms, flood ${list(rounds.map(({ flood }) => flood.late))} ms`;
  console.log(`${''.padEnd(28)} sign-ins answered ${answersOf(rounds)} · p99 of the loops that measure: ${late}`);
}

function answersOf(rounds: readonly Round[]): string {
  const sums = new Map<number, number>();
  for (const { flood } of rounds) for (const [status, count] of flood.statuses) sums.set(status, (sums.get(status) ?? 0) + count);
  return [...sums].map(([status, count]) => `${String(status)}: ${String(count)}`).join(', ');
}
