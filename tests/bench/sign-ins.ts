import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTestDatabase } from '../support/database.js';
import { quantile } from './figures.js';

const SECONDS = 10;
const SIGN_INS_A_SECOND = 60;
const READS_A_SECOND = 40;
const MOST_TIMES = 5;

interface Tally {
  readonly times: number[];
  readonly statuses: Map<number, number>;
}

/** The other requests' p99 while 60 people a second sign in, against the quiet one of the same run. */
export async function benchSignIns(): Promise<void> {
  const database = await createTestDatabase();
  const server = fork(new URL('./sign-in-server.js', import.meta.url), [JSON.stringify(database)]);
  const [{ port, key }] = (await once(server, 'message')) as [{ port: number; key: string }];
  const url = `http://127.0.0.1:${String(port)}`;
  try {
    await reads(url, key, 2);
    const quiet = await reads(url, key, SECONDS);
    const [busy, flood] = await Promise.all([reads(url, key, SECONDS), signIns(url)]);
    report(quiet, busy, flood);
  } finally {
    server.kill();
    await once(server, 'exit');
    await database.drop();
  }
}

function reads(url: string, key: string, seconds: number): Promise<Tally> {
  return paced(READS_A_SECOND, seconds, () => fetch(`${url}/api/v1/me`, { headers: { authorization: `Bearer ${key}` } }));
}

/** Each from a place of its own, half of them at accounts that exist. */
function signIns(url: string): Promise<Tally> {
  return paced(SIGN_INS_A_SECOND, SECONDS, (n) =>
    fetch(`${url}/test-sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': `198.18.${String(n >> 8)}.${String(n & 255)}` },
      body: JSON.stringify({ email: `person${String(n % 40)}@qm.example`, password: 'not the right password' }),
    }),
  );
}

/** Starts calls at a steady pace, whether or not the earlier ones are answered. */
async function paced(perSecond: number, seconds: number, call: (n: number) => Promise<Response>): Promise<Tally> {
  const tally: Tally = { times: [], statuses: new Map() };
  const [under, from] = [[] as Promise<void>[], performance.now()];
  for (let n = 0; n < perSecond * seconds; n += 1) {
    await sleep(Math.max(0, from + (n * 1_000) / perSecond - performance.now()));
    under.push(timed(tally, () => call(n)));
  }
  await Promise.all(under);
  return tally;
}

async function timed({ times, statuses }: Tally, call: () => Promise<Response>): Promise<void> {
  const from = performance.now();
  const answer = await call();
  await answer.arrayBuffer();
  times.push(performance.now() - from);
  statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
}

function report(quiet: Tally, busy: Tally, flood: Tally): void {
  const [before, during] = [quantile(quiet.times, 0.99), quantile(busy.times, 0.99)];
  const verdict = during <= MOST_TIMES * before && !busy.statuses.has(503) ? 'reached' : 'MISSED';
  const answers = [...flood.statuses].map(([status, count]) => `${String(status)}: ${String(count)}`).join(', ');
  console.log(
    `${`${String(SIGN_INS_A_SECOND)} sign-ins a second`.padEnd(28)} p99 of other requests ${before.toFixed(1)} ms quiet · ${during.toFixed(1)} ms busy ` +
      `· ratio ${(during / before).toFixed(1)} (wanted at most ${String(MOST_TIMES)}: ${verdict}) · sign-ins answered ${answers}`,
  );
}
