import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { openSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { fillDirectory } from './fill-directory.js';

const CONTACTS = 100_000;
const FORMATS = ['csv', 'vcard', 'json'] as const;
const ROUNDS = 3;
/** What neither an export nor an import may take, however long the file is. */
const MOST_MB = 400;
/** With a heap held short garbage is collected at once, so that the peak is what the work needs; an import that keeps rows ends here. */
const HEAP = '--max-old-space-size=128';

const SEALING_KEYS = `1:${randomBytes(32).toString('base64')}`;

interface Run {
  readonly seconds: number;
  readonly peak: number;
}

/** Files of contacts in every format, by the commands an operator would type: time, and the most memory the process took. */
export async function benchFiles(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'liaison-bench-'));
  const full = await createTestDatabase();
  try {
    await fillDirectory(full, CONTACTS);
    for (const format of FORMATS) {
      const file = join(folder, format);
      const exports = await rounds(() => command(full, ['contacts', 'export', '--format', format], file));
      const imports = await rounds(() => intoEmpty(file));
      const size = (statSync(file).size / 1_000_000).toFixed(0);
      console.log(
        `${String(CONTACTS)} contacts as ${format.padEnd(5)} ${size.padStart(3)} MB: export ${said(exports)} · import ${said(imports)}`,
      );
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
    await full.drop();
  }
}

async function intoEmpty(file: string): Promise<Run> {
  const database = await createTestDatabase();
  return command(database, ['contacts', 'import', file]).finally(() => database.drop());
}

async function rounds(work: () => Promise<Run>): Promise<Run[]> {
  const runs: Run[] = [];
  for (let round = 0; round < ROUNDS; round += 1) runs.push(await work());
  return runs;
}

function said(runs: readonly Run[]): string {
  const seconds = runs.map((run) => run.seconds).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? NaN;
  const peak = Math.max(...runs.map((run) => run.peak)) / 1_000_000;
  return `${seconds.toFixed(1)} s, at most ${peak.toFixed(0)} MB (wanted ${String(MOST_MB)}: ${peak <= MOST_MB ? 'reached' : 'MISSED'})`;
}

/** In a process of its own, whose memory is looked at while it runs (proc(5), VmHWM). */
async function command({ apiUrl }: TestDatabase, args: readonly string[], output?: string): Promise<Run> {
  const env = { ...process.env, DATABASE_URL: apiUrl, SEALING_KEYS };
  const start = performance.now();
  const child = spawn(process.execPath, [HEAP, 'dist/apps/cli/src/main.js', ...args], {
    env,
    stdio: ['ignore', output === undefined ? 'ignore' : openSync(output, 'w'), 'ignore'],
  });
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), 20);
  const [code] = (await once(child, 'exit').finally(() => clearInterval(timer))) as [number | null];
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}`);
  return { seconds: (performance.now() - start) / 1_000, peak };
}

function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0) * 1_024;
  } catch {
    return 0;
  }
}
