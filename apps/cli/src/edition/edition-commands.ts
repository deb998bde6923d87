import type { Command } from 'commander';
import type { Language, TextKey } from '@liaison/texts';
import type { VerifyOptions } from './verify.js';

/** `liaison edition …`. */
export function addEditionCommands(edition: Command, language: Language, say: (key: TextKey) => string): void {
  const command = (name: string, key: TextKey, parent = edition) =>
    parent.command(name).description(say(key)).copyInheritedSettings(parent).option('--json', say('cli.option.json'));

  command('verify', 'cli.command.edition-verify')
    .argument('<file>', say('cli.argument.edition-file'))
    .option('--key-id <id...>', say('cli.option.key-id'))
    .option('--beside <file...>', say('cli.option.beside'))
    .addHelpText('after', `\n${say('cli.edition.exit-codes')}`)
    .action(async (file: string, options: VerifyOptions) => (await import('./verify.js')).run(language, file, options));
  command('list', 'cli.command.edition-list').action(async (options: { json?: boolean }) =>
    (await import('./editions.js')).list(process.env, language, options),
  );
  command('issue', 'cli.command.edition-issue').action(async (options: { json?: boolean }) =>
    (await import('./editions.js')).issue(process.env, language, options),
  );
  addKeyCommands(
    edition.command('keys').description(say('cli.command.edition-keys')).copyInheritedSettings(edition),
    command,
    language,
    say,
  );
}

type MakeCommand = (name: string, key: TextKey, parent: Command) => Command;

function addKeyCommands(keys: Command, command: MakeCommand, language: Language, say: (key: TextKey) => string): void {
  const load = () => import('./keys.js');
  keys.helpCommand(false);
  command('list', 'cli.command.edition-keys-list', keys).action(async (options: { json?: boolean }) =>
    (await load()).list(process.env, language, options),
  );
  command('new', 'cli.command.edition-keys-new', keys).action(async (options: { json?: boolean }) =>
    (await load()).make(process.env, language, options),
  );
  command('turn', 'cli.command.edition-keys-turn', keys).action(async (options: { json?: boolean }) =>
    (await load()).turn(process.env, language, options),
  );
  command('withdraw', 'cli.command.edition-keys-withdraw', keys)
    .argument('<key-id>', say('cli.argument.key-id'))
    .action(async (kid: string, options: { json?: boolean }) => (await load()).withdraw(process.env, language, kid, options));
}
