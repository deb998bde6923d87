import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import type { FileFormat } from '@liaison/directory';
import { type Language, LANGUAGES, text, type TextKey } from '@liaison/texts';
import type { AddStates } from './commands/state.js';
import { addAccountCommands } from './account-commands.js';
import { addEditionCommands } from './edition/edition-commands.js';
import { fileFormat } from './file-format.js';
import { addImportCommands } from './import-commands.js';
import { addServiceCommands } from './service/service-commands.js';
import { addSeverityCommands } from './severity/severity-commands.js';

const TITLES: Partial<Record<string, TextKey>> = {
  'Usage:': 'cli.help.usage',
  'Arguments:': 'cli.help.arguments',
  'Options:': 'cli.help.options',
};

/** Every command. What one needs is only loaded when it runs, so that help and mistakes are answered at once. */
export function programFor(language: Language): Command {
  const say = (key: TextKey) => text(language, key);
  const program = new Command('liaison')
    .description(say('cli.about'))
    .version(version(), '--version', say('cli.option.version'))
    .helpOption('-h, --help', say('cli.option.help'))
    .helpCommand(false)
    .option('--language <language>', `${say('cli.option.language')} (${LANGUAGES.join(', ')})`, official)
    .exitOverride()
    // What was wrong is said once, in the operator's language; a missing command is answered with the help.
    .configureOutput({ outputError: () => undefined })
    .configureHelp({ styleTitle: (title) => say(TITLES[title] ?? 'cli.help.commands') });
  const command = (name: string, key: TextKey, parent = program) =>
    parent.command(name).description(say(key)).copyInheritedSettings(program);

  command('standalone', 'cli.command.standalone').action(async () =>
    (await import('../../standalone/src/standalone.js')).runStandalone(process.env, language),
  );
  command('bootstrap', 'cli.command.bootstrap')
    .option('--prefix <prefix>', say('cli.option.prefix'), 'liaison_')
    .option('--database <name>', say('cli.option.database'), 'liaison')
    .action(async (options: { prefix: string; database: string }) => (await import('./commands/bootstrap.js')).run(process.env, options));
  command('migrate', 'cli.command.migrate').action(async () => (await import('./commands/migrate.js')).run(process.env, language));
  for (const kind of ['api', 'web', 'worker'] as const) {
    command(kind, `cli.command.${kind}`).action(async () => (await import('./commands/serve.js')).run(kind, process.env, language));
  }
  command('health', 'cli.command.health').action(async () => (await import('./commands/health.js')).run(process.env, language));
  command('demo', 'cli.command.demo').action(async () => (await import('./commands/demo.js')).run(process.env));
  const contacts = command('contacts', 'cli.command.contacts').helpCommand(false);
  addImportCommands(contacts, language, say);
  command('export', 'cli.command.contacts-export', contacts)
    .addOption(fileFormat(say('cli.option.write-format')))
    .action(async (options: { format?: FileFormat }) =>
      (await import('./commands/contacts-export.js')).run(process.env, language, options),
    );
  const state = command('state', 'cli.command.state').helpCommand(false);
  command('list', 'cli.command.state-list', state)
    .option('--json', say('cli.option.json'))
    .action(async (options: { json?: boolean }) => (await import('./commands/state.js')).list(process.env, language, options));
  command('add', 'cli.command.state-add', state)
    .argument('[code...]', say('cli.argument.state-codes'))
    .option('--all', say('cli.option.all-states'))
    .option('--participating', say('cli.option.participating'))
    .option('--json', say('cli.option.json'))
    .action(async (codes: string[], options: AddStates) =>
      (await import('./commands/state.js')).add(process.env, language, codes, options),
    );
  addServiceCommands({ program, contacts, state }, language, say);
  const sealing = command('sealing-keys', 'cli.command.sealing-keys').helpCommand(false);
  command('new', 'cli.command.sealing-keys-new', sealing).action(async () =>
    (await import('./commands/keys-new.js')).run(process.env, language),
  );
  command('rotate', 'cli.command.sealing-keys-rotate', sealing).action(async () =>
    (await import('./commands/keys-rotate.js')).run(process.env, language),
  );
  const keys = command('keys', 'cli.command.keys').helpCommand(false);
  command('report', 'cli.command.keys-report', keys)
    .argument('<text>', say('cli.argument.leaked'))
    .action(async (given: string) => (await import('./commands/keys-report.js')).run(process.env, language, given));
  addEditionCommands(command('edition', 'cli.command.edition').helpCommand(false), language, say);
  addSeverityCommands(command('severity', 'cli.command.severity').helpCommand(false), language, say);
  addAccountCommands(command('account', 'cli.command.account').helpCommand(false), language, say);
  const clock = command('clock', 'cli.command.clock').helpCommand(false);
  command('advance <duration>', 'cli.command.clock-advance', clock).action(async (duration: string) =>
    (await import('./commands/clock-advance.js')).run(process.env, language, duration),
  );
  return program;
}

function official(given: string): string {
  if (LANGUAGES.some((language) => language === given)) return given;
  throw new InvalidArgumentError(LANGUAGES.join(', '));
}

/** This release; the file lies at the root of the clone or image, above the built output. */
function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8')) as { version: string };
  return version;
}
