import { readSettings } from '@liaison/settings';
import type { Language } from '@liaison/texts';
import { untilStopped } from '../../cli/src/process/until-stopped.js';
import { Closers } from './closers.js';
import { startDemo } from './start-demo.js';
import { startOnServers } from './start-on-servers.js';

/** Everything in one process, until Ctrl-C, a signal or the end of the parent. */
export async function runStandalone(env: NodeJS.ProcessEnv, language: Language): Promise<void> {
  readSettings(env);
  const closers = new Closers();
  const stopped = untilStopped();
  // A terminal that is gone must not turn a clean stop into a crash.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  try {
    const screen = await (env['DATABASE_URL'] ? startOnServers : startDemo)(env, language, closers);
    process.stdout.write(`${screen}\n`);
    await stopped;
  } finally {
    await closers.closeAll();
  }
}
