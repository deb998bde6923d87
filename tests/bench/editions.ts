import { readdirSync, readFileSync } from 'node:fs';
import { AskEdition, IssueEditionsDue, SetBooksDue } from '@liaison/directory';
import { EditionOffice } from '../support/edition-office.js';

/** A name in which each font is needed: the most that a volume can ask for. */
const SCRIPTS = [
  'المركز الوطني للاستجابة للحوادث الحاسوبية ኢትዮጵያ የአደጋ ምላሽ ማዕከል ศูนย์ประสานงาน საქართველოს ცენტრი 국가사이버안보센터',
  'Հայաստանի կենտրոն জাতীয় দল राष्ट्रीय दल מרכז הסייבר មជ្ឈមណ្ឌល ສູນຕອບໂຕ້ လုံခြုံရေး ජාතික தேசிய ސައިބަރ རྒྱལ་ཡོངས ⴰⵎⵎⴰⵙ 国家互联网应急中心',
].join(' ');

const SIZES = [2_000, 10_000];

/** Making, signing and setting an edition: time, bytes, and the most memory one volume took in its child process. */
export async function benchEditions(): Promise<void> {
  for (const size of SIZES) await benchSize(size);
}

async function benchSize(size: number): Promise<void> {
  const office = await EditionOffice.open();
  try {
    await office.newKey();
    const id = await office.add({ institution: SCRIPTS, remit: ['receives', 'decides'] });
    await office.multiply(id, size - 1);
    await office.app.get(AskEdition).execute(office.clerk);
    const made = await timed(() => office.work.get(IssueEditionsDue).work());
    const { result: ms, peak } = await watched(() => timed(() => office.work.get(SetBooksDue).work()));
    const volumes = 6 * Math.ceil(size / 2_000);
    const [json, book] = [await office.file('json'), await office.file('pdf', 1, 'ar')];
    const per = (ms / volumes / 1_000).toFixed(1);
    console.log(
      `edition of ${String(size).padEnd(6)} made and signed in ${(made / 1_000).toFixed(1)} s · JSON ${megabytes(json.length)} · ${String(volumes)} volumes,` +
        ` ${per} s each · one in Arabic ${megabytes(book.length)} · at most ${megabytes(peak)} in a child`,
    );
  } finally {
    await office.close();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The most any child process held while `work` ran (proc(5), VmHWM). */
async function watched<T>(work: () => Promise<T>): Promise<{ result: T; peak: number }> {
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, ...childrenOf(process.pid).map(peakOf))), 50);
  const result = await work().finally(() => clearInterval(timer));
  return { result, peak };
}

function childrenOf(pid: number): string[] {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return processes.filter((name) => statusOf(name).includes(`\nPPid:\t${String(pid)}\n`));
}

function peakOf(pid: string): number {
  return Number(/VmHWM:\s+(\d+) kB/.exec(statusOf(pid))?.[1] ?? 0) * 1_024;
}

function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
