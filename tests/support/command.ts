import { runCommand } from '../../apps/cli/src/run-command.js';
import type { Ran } from './liaison.js';

/**
 * The command in this process, as fast as calling it; one at a time. Where a test is about the process itself (signals, streams, two
 * at once), `run` starts a real one.
 */
export async function command(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ran> {
  const { env: own, exitCode } = process;
  const [out, err] = [hear(process.stdout), hear(process.stderr)];
  process.env = { PATH: own['PATH'], ...env };
  process.exitCode = undefined;
  try {
    const { code, sentence } = await runCommand(args);
    return { code, out: out.end(), err: err.end() + sentence };
  } finally {
    out.end();
    err.end();
    process.env = own;
    process.exitCode = exitCode;
  }
}

/** Keeps what is written from now on, instead of writing it. */
function hear(stream: NodeJS.WriteStream): { end: () => string } {
  let heard = '';
  const write = stream.write.bind(stream);
  stream.write = (text: string | Uint8Array, ...rest: unknown[]) => {
    heard += typeof text === 'string' ? text : Buffer.from(text).toString();
    const done = rest.at(-1);
    if (typeof done === 'function') done();
    return true;
  };
  return {
    end: () => {
      stream.write = write;
      return heard;
    },
  };
}
