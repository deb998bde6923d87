import type { Command } from 'commander';
import { type Language, LANGUAGES, type TextKey } from '@liaison/texts';
import type { InviteOptions, LinkOptions, RolesOptions } from './commands/account.js';

/** `liaison account …`. Nothing here sets or shows a password. */
export function addAccountCommands(account: Command, language: Language, say: (key: TextKey) => string): void {
  const command = (name: string, key: TextKey) => account.command(name).description(say(key)).copyInheritedSettings(account);
  const json = ['--json', say('cli.option.json')] as const;
  const load = () => import('./commands/account.js');

  command('list', 'cli.command.account-list')
    .option('--state <code>', say('cli.option.account-state'))
    .option(...json)
    .action(async (options: { state?: string; json?: boolean }) => (await load()).list(process.env, language, options));
  command('invite', 'cli.command.account-invite')
    .argument('<address>', say('cli.argument.address'))
    .requiredOption('--name <name>', say('cli.option.account-name'))
    .requiredOption('--role <role...>', say('cli.option.account-role'))
    .option('--state <code>', say('cli.option.account-state'))
    .option('--contact <id...>', say('cli.option.account-contact'))
    .option('--letter-language <language>', `${say('cli.option.account-language')} (${LANGUAGES.join(', ')})`)
    .option(...json)
    .action(async (address: string, options: InviteOptions) => (await load()).invite(process.env, language, address, options));
  command('roles', 'cli.command.account-roles')
    .argument('<address>', say('cli.argument.address'))
    .requiredOption('--role <role...>', say('cli.option.account-role'))
    .option('--contact <id...>', say('cli.option.account-contact'))
    .option(...json)
    .action(async (address: string, options: RolesOptions) => (await load()).roles(process.env, language, address, options));
  command('link', 'cli.command.account-link')
    .argument('<address>', say('cli.argument.address'))
    .requiredOption('--subject <id>', say('cli.option.account-subject'))
    .option(...json)
    .action(async (address: string, options: LinkOptions) => (await load()).link(process.env, language, address, options));
  for (const act of ['unlink', 'disable', 'enable', 'invite-again', 'reset-factors'] as const) {
    command(act, `cli.command.account-${act}`)
      .argument('<address>', say('cli.argument.address'))
      .option(...json)
      .action(async (address: string, options: { json?: boolean }) =>
        (await load()).act(process.env, language, { act, address, ...options }),
      );
  }
}
