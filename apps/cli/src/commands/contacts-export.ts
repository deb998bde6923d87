import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DirectoryModule, ExportContacts, type ExportFormat, type FileFormat } from '@liaison/directory';
import { type Language, text } from '@liaison/texts';
import { asOperator } from '../process/as-operator.js';
import { Progress } from '../progress.js';

const ENDINGS: Readonly<Record<FileFormat, ExportFormat>> = { csv: 'csv', vcard: 'vcf', json: 'json' };

/** Writes all contacts to standard output, in the form an import takes. */
export async function run(env: NodeJS.ProcessEnv, language: Language, { format = 'csv' }: { format?: FileFormat }): Promise<void> {
  const progress = new Progress();
  // Told to whoever writes; as an event as well it would end the process in the middle.
  process.stdout.on('error', () => undefined);
  await asOperator(env, [DirectoryModule], async (context, actor) => {
    const show = (count: number) => progress.show(text(language, 'cli.export.progress', { count }));
    const { pieces } = await context.get(ExportContacts, { strict: false }).execute(actor, { format: ENDINGS[format] }, show);
    await pipeline(pieces, toStandardOutput());
  }).finally(() => progress.clear());
}

/** Standard output stays open, and what it refuses is refused here. */
function toStandardOutput(): Writable {
  return new Writable({ write: (chunk: Buffer, _, done) => void process.stdout.write(chunk, (error) => done(error)) });
}
