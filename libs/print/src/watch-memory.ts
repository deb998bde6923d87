import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

const EVERY_MS = 50;
const PAGE_BYTES = 4_096;

/** Ends a child that holds more than `most` bytes; `stop` says the most that was seen. Only where the system tells (Linux). */
export function watchMemory(child: ChildProcess, most: number): { stop(): number } {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentBytes(child.pid));
    if (peak > most) child.kill('SIGKILL');
  }, EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

/** proc(5), `/proc/pid/statm`: the second number, in pages. */
function residentBytes(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${String(pid)}/statm`, 'utf8').split(' ')[1]) * PAGE_BYTES;
  } catch {
    return 0;
  }
}
