import { fork } from 'node:child_process';
import { once } from 'node:events';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { TEST_ROOT_KEY } from '../support/process.js';
import { RequestStates } from '../support/request-states.js';
import { UNLIMITED } from '../support/unlimited.js';
import { quantile } from './figures.js';

const REQUESTS = 300;
const WARM_UP = 50;
const WANTED = [
  [0.5, 25],
  [0.99, 60],
] as const;

/** One request at a time: from the POST to the moment the receiver's mail server has the whole letter. */
export async function benchLatency(): Promise<void> {
  const mail = await startMailServer();
  const states = await RequestStates.start({ env: UNLIMITED });
  const { database } = states.app;
  const given = { database, rootKey: TEST_ROOT_KEY.toString('base64'), smtpUrl: mail.url };
  const worker = fork(new URL('./worker-server.js', import.meta.url), [JSON.stringify(given)]);
  await once(worker, 'message');
  const times: number[] = [];
  for (let i = 0; i < WARM_UP + REQUESTS; i += 1) times.push(await timeOf(states, mail));
  report(times.slice(WARM_UP));
  worker.kill();
  await once(worker, 'exit');
  await mail.close();
  await states.app.close();
}

/** Milliseconds. */
async function timeOf(states: RequestStates, mail: MailServer): Promise<number> {
  const from = performance.now();
  const handedOver = new Promise<number>((resolve) => {
    mail.reaction = () => {
      resolve(performance.now() - from);
      return 'take';
    };
  });
  await states.sent();
  return handedOver;
}

function report(times: readonly number[]): void {
  const figures = WANTED.map(([share, wanted]) => {
    const time = quantile(times, share);
    return `p${String(share * 100)} ${time.toFixed(0)} ms (wanted ${String(wanted)}: ${time <= wanted ? 'reached' : 'MISSED'})`;
  });
  console.log(`${'request to mail, one by one'.padEnd(28)} ${figures.join(' · ')}`);
}
