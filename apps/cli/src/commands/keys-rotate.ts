import { userInfo } from 'node:os';
import { AuditLog } from '@liaison/audit';
import { type ProcessParts, Reseal, type Resealed, Transactions } from '@liaison/database';
import { operator, system } from '@liaison/kernel';
import { bodyPlace } from '@liaison/messaging';
import { type Language, text } from '@liaison/texts';
import { OperatorError } from '../operator-error.js';
import { openProcess } from '../process/open-process.js';
import { environmentWithDatabase } from '../process/with-database.js';
import { Progress } from '../progress.js';

/** Seals everything anew with the newest key, and says of each column what is left under older ones: nothing, or how much. */
export async function run(given: NodeJS.ProcessEnv, language: Language): Promise<void> {
  const opened = await openProcess('worker', await environmentWithDatabase(given));
  try {
    const results = await reseal(opened.parts, language);
    await enter(opened.parts, results);
    for (const result of results) process.stdout.write(`${lineOf(result, opened.parts.sealer.version, language)}\n`);
    const left = results.reduce((sum, one) => sum + one.left, 0);
    if (left) throw new OperatorError('cli.error.keys-left', { count: left });
  } finally {
    await opened.close();
  }
}

async function reseal({ source, sealer, installation }: ProcessParts, language: Language): Promise<Resealed[]> {
  const actor = system('key-rotation', installation.directoryId);
  const work = new Reseal(new Transactions(source), sealer, actor, { 'delivery.body': bodyPlace });
  const progress = new Progress();
  const results: Resealed[] = [];
  for (const column of await work.columns()) {
    const where = `${column.table}.${column.column}`;
    results.push(await work.execute(column, (count) => progress.show(text(language, 'cli.keys.progress', { where, count }))));
  }
  progress.clear();
  return results;
}

/** With the worker's role, but in the name of whoever sits at the terminal. */
async function enter({ source, clock, sealer, installation: { directoryId } }: ProcessParts, results: readonly Resealed[]): Promise<void> {
  const resealed = results.reduce((sum, one) => sum + one.resealed, 0);
  const person = operator(userInfo().username, directoryId);
  await new Transactions(source).run(system('key-rotation', directoryId), (tx) =>
    new AuditLog(clock).append(tx, person, 'operations/keys-rotated', {
      subject: `directory:${directoryId}`,
      data: { version: sealer.version, resealed },
    }),
  );
}

function lineOf({ table, column, resealed, left, broken }: Resealed, version: number, language: Language): string {
  const line = text(language, 'cli.keys.column', { where: `${table}.${column}`, resealed, left, version });
  return broken.length ? `${line} ${text(language, 'cli.keys.broken', { ids: broken.join(', ') })}` : line;
}
