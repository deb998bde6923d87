import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { hashSync, verifySync } from '@node-rs/argon2';

/** With `stored`: whether the password fits; without: its hash. */
export interface HashingTask {
  readonly password: string;
  readonly stored?: string;
}

/** OWASP's argon2id parameters (algorithm 2): 19 MiB, two passes, one lane; about 24 ms. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Whatever serves people goes first. On Linux the priority is the thread's own; elsewhere it would be the whole process's. */
const GIVES_WAY = 10;

if (process.platform === 'linux') setPriority(GIVES_WAY);

parentPort?.on('message', ({ password, stored }: HashingTask) => {
  parentPort?.postMessage(stored === undefined ? hashSync(password, ARGON2ID) : verifySync(stored, password));
});
