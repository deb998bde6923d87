import type { ReportView } from '@liaison/directory';
import { instantIn, type Language, text } from '@liaison/texts';
import { askAll, serviceOf } from './ask-service.js';
import { showList, type Shown, wordOf } from './show.js';

type Report = Omit<ReportView, 'at' | 'settledAt'> & { readonly at: string; readonly settledAt: string | null };

export interface ReportOptions extends Shown {
  readonly all?: boolean;
}

/** What other States found not right and nobody has settled yet; all of it when asked for. */
export async function list(env: NodeJS.ProcessEnv, language: Language, options: ReportOptions): Promise<void> {
  const reports = await askAll<Report>(await serviceOf(env, language), 'contact-reports');
  const shown = options.all ? reports : reports.filter(({ settledAt }) => settledAt === null);
  showList(shown, options, {
    heading: [text(language, 'cli.service.when'), text(language, 'web.contacts.state'), text(language, 'cli.service.from'), '', '', ''],
    row: ({ at, state, by, field, institution, text: said, settledAt }) => [
      ...[instantIn('UTC', new Date(at), language), state, by, wordOf(language, fieldKey(field), field), institution],
      `${settledAt ? `(${text(language, 'reports.settled')}) ` : ''}${said}`,
    ],
    none: text(language, 'reports.list.none'),
  });
}

function fieldKey(field: string): string {
  return field === 'other' ? 'reports.field.other' : `nominations.field.${field}`;
}
