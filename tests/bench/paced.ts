import { setTimeout as sleep } from 'node:timers/promises';

export interface Tally {
  /** Milliseconds per answer. */
  readonly times: number[];
  readonly statuses: Map<number, number>;
}

let started = 0;

/** Starts calls at a steady pace, whether or not the earlier ones are answered. No two calls of a process have the same number. */
export async function paced(perSecond: number, seconds: number, call: (n: number) => Promise<Response>): Promise<Tally> {
  const tally: Tally = { times: [], statuses: new Map() };
  const [under, from] = [[] as Promise<void>[], performance.now()];
  for (let n = 0; n < perSecond * seconds; n += 1) {
    await sleep(Math.max(0, from + (n * 1_000) / perSecond - performance.now()));
    under.push(timed(tally, () => call(started++)));
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
