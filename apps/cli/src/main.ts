import 'reflect-metadata';
import { CommanderError } from 'commander';
import { text } from '@liaison/texts';
import { operatorLanguage } from './operator-language.js';
import { tellCrashes } from './process/tell-crashes.js';
import { programFor } from './program.js';
import { sentenceOf } from './say-error.js';

/** Help or the version was printed: nothing is left to say. */
const HELP = /^commander\.(help|helpDisplayed|version)$/;

const language = operatorLanguage(process.argv.slice(2), process.env);
tellCrashes();
try {
  await programFor(language).parseAsync();
  process.exit();
} catch (error) {
  if (error instanceof CommanderError && HELP.test(error.code)) process.exit(error.exitCode);
  const sentence = error instanceof CommanderError ? usage(error) : sentenceOf(error, language);
  process.stderr.write(`${sentence}\n`, () => process.exit(1));
}

/** The parser explains itself in English; elsewhere the words it stumbled over stand alone. */
function usage({ message }: CommanderError): string {
  const words = language === 'en' ? null : /'([^']+)'/.exec(message);
  return text(language, 'cli.error.usage', { reason: words?.[1] ?? message.replace(/^error: /, '') });
}
