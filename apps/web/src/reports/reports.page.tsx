import type { ReportView } from '@liaison/directory';
import type { StateNames } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { withQuery } from '../frame/url.js';
import { ActForm } from '../parts/act-form.js';
import { Instant } from '../parts/instant.js';
import { nameOfState } from '../parts/names.js';
import { Empty, State } from '../parts/small.js';
import { fieldKey } from './field-key.js';

interface ReportsProps {
  readonly reports: readonly ReportView[];
  readonly nextCursor: string | null;
  readonly names: StateNames;
  readonly maySettle: boolean;
}

/** What other States found not right about contacts, for the contacts' own State and the office. */
export function ReportsPage({ reports, nextCursor, names, maySettle }: ReportsProps) {
  const t = useText();
  const { url } = useReader();
  return (
    <Page title={t('reports.list')}>
      <p class="lead">{t('reports.list.lead')}</p>
      {!reports.length && <Empty title={t('reports.list.none')} text={t('reports.list.none.text')} />}
      {reports.map((report) => (
        <Report key={report.id} {...{ report, names, maySettle }} />
      ))}
      {nextCursor && (
        <p>
          <a class="button quiet" rel="next" href={withQuery(url, 'cursor', nextCursor)}>
            {t('web.next-page')}
          </a>
        </p>
      )}
    </Page>
  );
}

function Report({ report, names, maySettle }: { report: ReportView } & Pick<ReportsProps, 'names' | 'maySettle'>) {
  const t = useText();
  const { language } = useReader();
  const { id, contact, institution, state, by, field, text, at, settledAt } = report;
  return (
    <section>
      <h2>
        <a href={`/contacts/${contact}`}>
          <bdi>{institution}</bdi>
        </a>{' '}
        · {nameOfState(names, state, language)}
      </h2>
      <p>
        <State mood={settledAt ? 'good' : 'open'}>{t(settledAt ? 'reports.settled' : 'reports.open')}</State> · {t(fieldKey(field))} ·{' '}
        {t('reports.by', { state: nameOfState(names, by, language) })} · <Instant at={at} />
      </p>
      <p class="prose" dir="auto">
        {text}
      </p>
      {maySettle && !settledAt && <ActForm action={`/contact-reports/${id}/settlement`} label={t('reports.settle')} quiet />}
    </section>
  );
}
