import { type Language, text } from '@liaison/texts';
import type { DemoFile } from './demo/demo-file.js';

const SHOWN = ['manager@directory.example', 'second.officer@directory.example', 'liaison@maridia.example', 'liaison@nordalie.example'];

/** What a person sees once everything runs: where it is, how to get in, what to try first, and that it is a demo. */
export function demoScreen(language: Language, { url, inboxUrl, accounts }: DemoFile, folder: string): string {
  const shown = accounts.filter(({ email }) => SHOWN.includes(email));
  const width = Math.max(...shown.map(({ email }) => email.length));
  return [
    '',
    `  ${text(language, 'cli.screen.ready', { url })}`,
    '',
    `  ${text(language, 'cli.screen.inbox', { url: inboxUrl })}`,
    `  ${text(language, 'cli.screen.api', { url: `${url}/api/docs` })}`,
    '',
    `  ${text(language, 'cli.screen.accounts', { file: `${folder}/demo.json` })}`,
    ...shown.map(({ email, password }) => `    ${email.padEnd(width)}  ${password}`),
    `  ${text(language, 'cli.screen.codes', { url: `${url}/demo/codes` })}`,
    '',
    `  ${text(language, 'cli.screen.first')}`,
    ...(['cli.screen.step-round', 'cli.screen.step-start', 'cli.screen.step-code', 'cli.screen.step-request'] as const).map(
      (step, i) => `    ${String(i + 1)}. ${text(language, step)}`,
    ),
    '',
    `  ${text(language, 'cli.screen.warning')}`,
    `  ${text(language, 'cli.screen.stop')}`,
    '',
  ].join('\n');
}
