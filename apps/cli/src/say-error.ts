import { DomainError } from '@liaison/kernel';
import { InvalidSettings, type SettingProblem } from '@liaison/settings';
import { hasText, type Language, text } from '@liaison/texts';
import { OperatorError } from './operator-error.js';

/** How the system, and PostgreSQL when it writes less than it wanted, say it. */
const DISK_FULL = /No space left on device|Check free disk space|Disk quota exceeded/;

/** What went wrong, for the operator: one sentence, or one line per wrong setting. Never a stack. */
export function sentenceOf(error: unknown, language: Language): string {
  if (error instanceof OperatorError) return text(language, error.key, error.values);
  if (error instanceof InvalidSettings) return settingsProblems(error, language);
  if (error instanceof DomainError) return domainSentence(error, language);
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === '53100' || DISK_FULL.test(String(error))) return text(language, 'cli.error.disk-full');
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return text(language, 'cli.error.not-writable', { path: path ?? '' });
  return text(language, 'cli.error.unexpected', { reason: reasonOf(error) });
}

/** A command of PostgreSQL that failed speaks in many lines; the one that says why is enough. */
function reasonOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  return lines.find((line) => /FATAL|PANIC|error:/.test(line)) ?? lines[0] ?? '';
}

function settingsProblems({ problems }: InvalidSettings, language: Language): string {
  const heading = text(language, 'cli.error.settings', { count: problems.length });
  return [heading, ...problems.map((problem) => `- ${problemSentence(problem, language)}`)].join('\n');
}

function problemSentence({ setting, code, values }: SettingProblem, language: Language): string {
  const key = `cli.setting.${code}`;
  return hasText(key) ? text(language, key, { setting, ...values }) : setting;
}

function domainSentence(error: DomainError, language: Language): string {
  const key = `error.${error.code}`;
  const sentence = hasText(key) ? text(language, key, error.values) : error.message;
  const faults = error.faults.map(({ pointer, code, values = {} }) => {
    const fault = `fault.${code}`;
    return `- ${pointer}: ${hasText(fault) ? text(language, fault, values) : code}`;
  });
  const [only, ...others] = faults;
  // What is wrong with one place alone is said once.
  if (only?.endsWith(`: ${sentence}`) && !others.length) return sentence;
  return [sentence, ...faults].join('\n');
}
