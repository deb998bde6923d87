import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { DirectoryModule, type FileFormat, ImportContacts, type ImportReport, type RowFault } from '@liaison/directory';
import { hasText, type Language, text } from '@liaison/texts';
import { OperatorError } from '../operator-error.js';
import { asOperator } from '../process/as-operator.js';
import { Progress } from '../progress.js';

export interface ImportCommand {
  readonly dryRun?: boolean;
  readonly source?: string;
  readonly format?: FileFormat;
}

/**
 * Takes the contacts of a file, all or nothing. Every bad row is named on standard error; what comes of it, or would
 * come, stands on standard output.
 * @throws OperatorError when a row is bad, so that the command ends with 1
 */
export async function run(env: NodeJS.ProcessEnv, language: Language, file: string, options: ImportCommand): Promise<void> {
  await access(file, constants.R_OK).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? new OperatorError('cli.error.no-file', { file }) : error;
  });
  if ((await stat(file)).isDirectory()) throw new OperatorError('cli.error.not-a-file', { file });
  const progress = new Progress();
  const report = await asOperator(env, [DirectoryModule], (context, actor) =>
    context.get(ImportContacts, { strict: false }).execute(actor, {
      ...options,
      open: () => createReadStream(file),
      file: basename(file),
      onProgress: (step, count) => progress.show(text(language, `cli.import.${step}`, { count })),
      onFault: (fault) => {
        progress.clear();
        process.stderr.write(`${sentenceOf(fault, language)}\n`);
      },
    }),
  ).finally(() => progress.clear());
  if (report.faults) throw new OperatorError('cli.import.refused', { count: report.faults });
  process.stdout.write(`${linesOf(report, language).join('\n')}\n`);
}

function sentenceOf({ line, column, code, values }: RowFault, language: Language): string {
  const key = `fault.${code}`;
  const reason = printable(hasText(key) ? text(language, key, values) : code);
  return column
    ? text(language, 'cli.import.fault', { line, column, reason })
    : text(language, 'cli.import.fault-of-row', { line, reason });
}

function linesOf(report: ImportReport, language: Language): string[] {
  const { added, changed, unchanged, kept, waiting, newStates, applied, reference } = report;
  const say = (key: Parameters<typeof text>[1], values: Parameters<typeof text>[2]) => text(language, key, values);
  return [
    // Nothing that exists is changed by a file: its State decides on a draft.
    applied ? say('cli.import.done', { added, changed: 0, unchanged }) : say('cli.import.preview', { added, changed, unchanged }),
    ...Object.entries(report.fields).map(([field, count]) => say('cli.import.field', { field, count })),
    ...draftLines(report, language),
    ...(waiting ? [say('cli.import.waiting', { count: waiting })] : []),
    ...Object.entries(report.keptFields).map(([field, count]) => say('cli.import.kept-field', { field, count })),
    ...(kept ? [say('cli.import.kept', { count: kept })] : []),
    ...(newStates.length ? [say('cli.import.new-states', { count: newStates.length, states: newStates.join(' ') })] : []),
    ...(reference && added + report.nominated + report.changed ? [say('cli.import.reference', { reference })] : []),
  ];
}

function draftLines({ drafts, nominated, changed, applied }: ImportReport, language: Language): string[] {
  if (!drafts.length) return [];
  const states = drafts.map(({ state, count }) => `${state} ${String(count)}`).join(', ');
  return [text(language, applied ? 'cli.import.drafts' : 'cli.import.would-draft', { count: nominated + changed, states })];
}

/** What stands in the file must not steer the operator's terminal. */
function printable(sentence: string): string {
  return sentence.replace(/\p{Cc}/gu, '\uFFFD');
}
