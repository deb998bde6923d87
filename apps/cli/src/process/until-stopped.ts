import { readFileSync } from 'node:fs';

const WATCH_PARENT_MS = 500;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Resolves at the first Ctrl-C, termination or hang-up, or when the parent is gone; later signals are ignored, so that
 * an impatient second Ctrl-C does not cut the stopping short.
 */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.on(signal, () => resolve());
    const born = family();
    // Started by init or as a container's only process: there is no parent to lose.
    if (born[0] === 1 || born[0] === 0) return;
    const timer = setInterval(() => {
      if (family().join() === born.join()) return;
      clearInterval(timer);
      resolve();
    }, WATCH_PARENT_MS).unref();
  });
}

/** The parent, and behind the shell that npm starts scripts with also npm itself. */
function family(): number[] {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return [parent];
  try {
    const status = readFileSync(`/proc/${String(parent)}/stat`, 'utf8');
    const name = status.slice(status.indexOf('(') + 1, status.lastIndexOf(')'));
    if (!/^(?:|da|ba|a|z|k)sh$/.test(name)) return [parent];
    return [parent, Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1])];
  } catch {
    return [parent];
  }
}
