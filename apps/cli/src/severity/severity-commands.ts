import type { Command } from 'commander';
import type { Language, TextKey } from '@liaison/texts';

/** `liaison severity …`. */
export function addSeverityCommands(severity: Command, language: Language, say: (key: TextKey) => string): void {
  const command = (name: string, key: TextKey) =>
    severity.command(name).description(say(key)).copyInheritedSettings(severity).option('--json', say('cli.option.json'));

  const withOwn = (of: Command) => of.option('--with <file>', say('cli.option.with'));

  withOwn(command('schemes', 'cli.command.severity-schemes')).action(async (options: { with?: string; json?: boolean }) =>
    (await import('./show-schemes.js')).run(language, options),
  );
  withOwn(command('translate', 'cli.command.severity-translate'))
    .argument('<level>', say('cli.argument.level'))
    .requiredOption('--to <scheme>', say('cli.option.to'))
    .option('--pin <point>', say('cli.option.pin'))
    .action(async (level: string, options: { to: string; pin?: string; with?: string; json?: boolean }) =>
      (await import('./show-translation.js')).run(language, level, options),
    );
  command('score', 'cli.command.severity-score')
    .argument('<scorer>', say('cli.argument.scorer'))
    .argument('<answers>', say('cli.argument.answers'))
    .action(async (scorer: string, answers: string, options: { json?: boolean }) =>
      (await import('./show-score.js')).run(language, scorer, answers, options),
    );
}
