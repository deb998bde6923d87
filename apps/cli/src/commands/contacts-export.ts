import { DirectoryModule, ExportContacts } from '@liaison/directory';
import { type Language, text } from '@liaison/texts';
import { asOperator } from '../process/as-operator.js';
import { Progress } from '../progress.js';

/** Writes all contacts to standard output, in the form an import takes. */
export async function run(env: NodeJS.ProcessEnv, language: Language): Promise<void> {
  const progress = new Progress();
  // Told to whoever writes; as an event as well it would end the process in the middle.
  process.stdout.on('error', () => undefined);
  await asOperator(env, [DirectoryModule], (context, actor) =>
    context
      .get(ExportContacts, { strict: false })
      .execute(actor, process.stdout, (count) => progress.show(text(language, 'cli.export.progress', { count }))),
  ).finally(() => progress.clear());
}
