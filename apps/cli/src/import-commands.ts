import type { Command } from 'commander';
import type { Language, TextKey } from '@liaison/texts';
import type { ImportCommand } from './commands/contacts-import.js';
import { fileFormat } from './file-format.js';

/** `liaison contacts import`, `imports` and `undo-import`. */
export function addImportCommands(contacts: Command, language: Language, say: (key: TextKey) => string): void {
  const command = (name: string, key: TextKey) => contacts.command(name).description(say(key)).copyInheritedSettings(contacts);

  command('import', 'cli.command.contacts-import')
    .argument('<file>', say('cli.argument.file'))
    .option('--source <name>', say('cli.option.source'))
    .addOption(fileFormat(say('cli.option.read-format')))
    .option('--dry-run', say('cli.option.dry-run'))
    .action(async (file: string, options: ImportCommand) =>
      (await import('./commands/contacts-import.js')).run(process.env, language, file, options),
    );
  command('imports', 'cli.command.contacts-imports')
    .option('--json', say('cli.option.json'))
    .action(async (options: { json?: boolean }) => (await import('./commands/contacts-imports.js')).list(process.env, language, options));
  command('undo-import', 'cli.command.contacts-undo-import')
    .argument('<reference>', say('cli.argument.import'))
    .action(async (reference: string) => (await import('./commands/contacts-imports.js')).undo(process.env, language, reference));
}
