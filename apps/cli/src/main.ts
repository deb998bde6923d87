import 'reflect-metadata';
import { CommanderError } from 'commander';
import { text } from '@liaison/texts';
import { operatorLanguage } from './operator-language.js';
import { programFor } from './program.js';
import { sentenceOf } from './say-error.js';

const language = operatorLanguage(process.argv.slice(2), process.env);
try {
  await programFor(language).parseAsync();
  process.exit();
} catch (error) {
  if (error instanceof CommanderError && error.exitCode === 0) process.exit(0);
  const sentence =
    error instanceof CommanderError ? text(language, 'cli.error.usage', { reason: error.message }) : sentenceOf(error, language);
  process.stderr.write(`${sentence}\n`, () => process.exit(1));
}
