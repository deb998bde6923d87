import type { DuplicateContact, DuplicateView } from '@liaison/directory';
import { type Language, text } from '@liaison/texts';
import { askAll, serviceOf } from './ask-service.js';
import { showList, type Shown, wordOf } from './show.js';

export interface DuplicateOptions extends Shown {
  readonly state?: string;
}

/** Contacts that may be listed twice. */
export async function list(env: NodeJS.ProcessEnv, language: Language, options: DuplicateOptions): Promise<void> {
  const pairs = await askAll<DuplicateView>(await serviceOf(env, language), 'duplicates', { state: options.state });
  const nameOf = ({ institution, roleTitle, id }: DuplicateContact) => `${institution}, ${roleTitle} (${id})`;
  showList(pairs, options, {
    heading: [text(language, 'web.contacts.state'), '', text(language, 'duplicates.because'), '', ''],
    row: ({ state, likely, reasons, contacts: [one, other] }) => [
      ...[state, text(language, likely ? 'duplicates.likely' : 'duplicates.perhaps')],
      ...[reasons.map((reason) => wordOf(language, `duplicates.reason.${reason}`, reason)).join(', '), nameOf(one), nameOf(other)],
    ],
    none: text(language, 'duplicates.none'),
  });
}
