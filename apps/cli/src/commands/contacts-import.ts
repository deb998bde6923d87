import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { DirectoryModule, type FileFormat, ImportContacts, type ImportReport, type RowFault } from '@liaison/directory';
import { hasText, type Language, text } from '@liaison/texts';
import { OperatorError } from '../operator-error.js';
import { asOperator } from '../process/as-operator.js';
import { Progress } from '../progress.js';

/**
 * Takes the contacts of a file, all or nothing. Every bad row is named on standard error; what changes, or would
 * change, stands on standard output.
 * @throws OperatorError when a row is bad, so that the command ends with 1
 */
export async function run(
  env: NodeJS.ProcessEnv,
  language: Language,
  file: string,
  { dryRun = false, format }: { dryRun?: boolean; format?: FileFormat },
): Promise<void> {
  await access(file, constants.R_OK).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? new OperatorError('cli.error.no-file', { file }) : error;
  });
  if ((await stat(file)).isDirectory()) throw new OperatorError('cli.error.not-a-file', { file });
  const progress = new Progress();
  const report = await asOperator(env, [DirectoryModule], (context, actor) =>
    context.get(ImportContacts, { strict: false }).execute(actor, {
      open: () => createReadStream(file),
      file: basename(file),
      dryRun,
      ...(format && { format }),
      onProgress: (step, count) => progress.show(text(language, `cli.import.${step}`, { count })),
      onFault: (fault) => {
        progress.clear();
        process.stderr.write(`${sentenceOf(fault, language)}\n`);
      },
    }),
  ).finally(() => progress.clear());
  if (report.faults) throw new OperatorError('cli.import.refused', { count: report.faults });
  process.stdout.write(previewOf(report, language));
}

function sentenceOf({ line, column, code, values }: RowFault, language: Language): string {
  const key = `fault.${code}`;
  const reason = printable(hasText(key) ? text(language, key, values) : code);
  return column
    ? text(language, 'cli.import.fault', { line, column, reason })
    : text(language, 'cli.import.fault-of-row', { line, reason });
}

function previewOf({ added, changed, unchanged, fields, newStates, applied }: ImportReport, language: Language): string {
  const counts = text(language, applied ? 'cli.import.done' : 'cli.import.preview', { added, changed, unchanged });
  const perField = Object.entries(fields).map(([field, count]) => text(language, 'cli.import.field', { field, count }));
  const states = newStates.length
    ? [text(language, 'cli.import.new-states', { count: newStates.length, states: newStates.join(' ') })]
    : [];
  return `${[counts, ...perField, ...states].join('\n')}\n`;
}

/** What stands in the file must not steer the operator's terminal. */
function printable(sentence: string): string {
  return sentence.replace(/\p{Cc}/gu, '\uFFFD');
}
