import type { Command } from 'commander';
import type { Language, TextKey } from '@liaison/texts';
import type { SearchOptions } from './contacts.js';
import type { DuplicateOptions } from './duplicates.js';
import type { NominationOptions } from './nominations.js';
import type { ReportOptions } from './reports.js';
import type { Shown } from './show.js';

export interface Parents {
  readonly program: Command;
  readonly contacts: Command;
  readonly state: Command;
}

type Say = (key: TextKey) => string;

/**
 * What a duty officer asks from any machine: over https with a key of the own State, which sees what it may see there. The
 * operator's own commands work on the database instead.
 */
export function addServiceCommands({ program, contacts, state }: Parents, language: Language, say: Say): void {
  const group = (name: string, key: TextKey) =>
    program.command(name).description(say(key)).copyInheritedSettings(program).helpCommand(false);
  const command = (parent: Command, name: string, key: TextKey) =>
    parent.command(name).description(say(key)).copyInheritedSettings(program).option('--json', say('cli.option.json'));
  const list = (parent: Command, name: string, key: TextKey) => command(parent, name, key).option('--check', say('cli.option.check'));

  const nominations = group('nominations', 'cli.command.nominations');
  list(nominations, 'list', 'cli.command.nominations-list')
    .option('--status <status>', say('cli.option.nomination-status'))
    .option('--contact <id>', say('cli.option.of-contact'))
    .action(async (options: NominationOptions) => (await import('./nominations.js')).list(process.env, language, options));
  command(nominations, 'show', 'cli.command.nominations-show')
    .argument('<id>', say('cli.argument.nomination-id'))
    .action(async (id: string, options: Shown) => (await import('./nominations.js')).show(process.env, language, id, options));
  list(group('reports', 'cli.command.reports'), 'list', 'cli.command.reports-list')
    .option('--all', say('cli.option.all-reports'))
    .action(async (options: ReportOptions) => (await import('./reports.js')).list(process.env, language, options));
  addContactCommands(contacts, { command, list }, language, say);
  command(state, 'coverage', 'cli.command.state-coverage').action(async (options: Shown) =>
    (await import('./coverage.js')).coverage(process.env, language, options),
  );
}

type Make = (parent: Command, name: string, key: TextKey) => Command;

function addContactCommands(contacts: Command, { command, list }: Record<'command' | 'list', Make>, language: Language, say: Say): void {
  const load = () => import('./contacts.js');
  command(contacts, 'search', 'cli.command.contacts-search')
    .argument('[text]', say('cli.argument.search-text'))
    .option('--state <code>', say('cli.option.of-state'))
    .option('--category <category>', say('cli.option.of-category'))
    .option('--open-now', say('cli.option.open-now'))
    .action(async (given: string | undefined, options: SearchOptions) => (await load()).search(process.env, language, given, options));
  command(contacts, 'show', 'cli.command.contacts-show')
    .argument('<id>', say('cli.argument.contact-id'))
    .action(async (id: string, options: Shown) => (await import('./contact.js')).show(process.env, language, id, options));
  list(contacts, 'gaps', 'cli.command.contacts-gaps').action(async (options: Shown) => (await load()).gaps(process.env, language, options));
  list(contacts, 'duplicates', 'cli.command.contacts-duplicates')
    .option('--state <code>', say('cli.option.of-state'))
    .action(async (options: DuplicateOptions) => (await import('./duplicates.js')).list(process.env, language, options));
}
