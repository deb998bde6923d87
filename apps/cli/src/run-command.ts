import { CommanderError } from 'commander';
import { text } from '@liaison/texts';
import { operatorLanguage } from './operator-language.js';
import { programFor } from './program.js';
import { sentenceOf } from './say-error.js';

/** Help or the version was printed: nothing is left to say. */
const HELP = /^commander\.(help|helpDisplayed|version)$/;

/** With which code the process ends, and what it says before: nothing, when all went well. */
export interface CommandEnd {
  readonly code: number;
  readonly sentence: string;
}

/** Runs one command to its end, in the operator's language. */
export async function runCommand(args: readonly string[]): Promise<CommandEnd> {
  const language = operatorLanguage(args, process.env);
  try {
    await programFor(language).parseAsync(args, { from: 'user' });
    return { code: Number(process.exitCode ?? 0), sentence: '' };
  } catch (error) {
    if (!(error instanceof CommanderError)) return { code: 1, sentence: `${sentenceOf(error, language)}\n` };
    if (HELP.test(error.code)) return { code: error.exitCode, sentence: '' };
    // The parser explains itself in English; elsewhere the words it stumbled over stand alone.
    const words = language === 'en' ? null : /'([^']+)'/.exec(error.message);
    const reason = words?.[1] ?? error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
    return { code: 1, sentence: `${text(language, 'cli.error.usage', { reason })}\n` };
  }
}
