import { readdir, readFile } from 'node:fs/promises';

/** The time (ms) that processes have spent computing, all threads together; Linux tells it to the nanosecond. */
export async function cpuTimeOf(pids: readonly number[]): Promise<number> {
  const times = await Promise.all(pids.map(timeOf));
  return times.reduce((all, time) => all + time, 0);
}

async function timeOf(pid: number): Promise<number> {
  const folder = `/proc/${String(pid)}/task`;
  const threads = await readdir(folder).catch(() => []);
  const times = await Promise.all(threads.map((thread) => readFile(`${folder}/${thread}/schedstat`, 'latin1').catch(() => '0')));
  return times.reduce((all, text) => all + Number(text.split(' ')[0]) / 1e6, 0);
}
