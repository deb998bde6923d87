import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { type Fonts, fontsFor } from './fonts.js';
import { PrintRefused, PrintTooLarge } from './print.errors.js';
import { watchMemory } from './watch-memory.js';

/** A child that takes more is ended. */
export const MOST_BYTES = 300 * 1_000_000;
const LONGEST_MS = 120_000;

export interface PrintJob {
  /** Typst source; `look.typ` beside it has page, fonts and direction, `data.json` has `data`. */
  readonly template: string;
  /** Shown as text wherever it appears: nothing in it is ever markup. */
  readonly data: unknown;
  /** Written into the document as its date, so that the same input gives the same bytes. RFC 3339. */
  readonly at: string;
}

export interface ChildJob extends Pick<PrintJob, 'data' | 'at'> {
  readonly templates: Readonly<Record<string, string>>;
  readonly fonts: Fonts;
}

export interface Printed {
  readonly pdf: Buffer;
  readonly pages: number;
  /** The most memory the child held at once. */
  readonly peakBytes: number;
}

const CHILD = fileURLToPath(new URL('./child.js', import.meta.url));
const LOOK = new URL('./look.typ', import.meta.url);

/** Sets one document as PDF in a child process of its own. @throws PrintTooLarge, PrintRefused */
export async function typeset({ template, data, at }: PrintJob): Promise<Printed> {
  const templates = { 'main.typ': template, 'look.typ': readFileSync(LOOK, 'utf8') };
  const job: ChildJob = { data, at, templates, fonts: fontsFor(template + JSON.stringify(data)) };
  const child = spawn(process.execPath, ['--max-old-space-size=96', CHILD], { stdio: 'pipe', timeout: LONGEST_MS, env: {} });
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify(job));
  const watch = watchMemory(child, MOST_BYTES);
  const [pdf, said, code] = await Promise.all([buffer(child.stdout), buffer(child.stderr), ended(child)]);
  const seen = watch.stop();
  if (seen > MOST_BYTES) throw new PrintTooLarge(seen);
  if (code !== 0) throw new PrintRefused(said.toString('utf8').slice(0, 2_000) || `The child ended with ${String(code)}.`);
  const { pages, peakBytes } = JSON.parse(said.toString('utf8')) as Pick<Printed, 'pages' | 'peakBytes'>;
  if (peakBytes > MOST_BYTES) throw new PrintTooLarge(peakBytes);
  return { pdf, pages, peakBytes };
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
}
