import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { Empty } from '../parts/small.js';
import { RoundList } from '../rounds/rounds.page.js';
import type { OfficersDesk } from './home-desk.js';
import { Ways } from './ways.js';

/** The directory's office: rounds under way, and drafts that need another officer. */
export function OfficersHome({ running, drafts, nominations, reports, mayLook, me }: OfficersDesk & { readonly me: string }) {
  const t = useText();
  const isManager = useReader().person?.roles.includes('manager');
  const [own, others] = [drafts.filter(({ createdBy }) => createdBy === me), drafts.filter(({ createdBy }) => createdBy !== me)];
  return (
    <Page title={t('web.home.waiting')}>
      {nominations + reports > 0 && (
        <ul class="waiting">
          {nominations > 0 && (
            <li class="open">
              <a href="/nominations">{t('nominations.count', { count: nominations })}</a>
            </li>
          )}
          {reports > 0 && (
            <li class="open">
              <a href="/contact-reports">{t('reports.count', { count: reports })}</a>
            </li>
          )}
        </ul>
      )}
      {!running.length && !drafts.length && <Empty title={t('web.home.rounds.none')} text={t('web.rounds.none.text')} />}
      {drafts.length > 0 && (
        <section>
          <h2>{t('web.home.to-start')}</h2>
          <RoundList rounds={others} />
          {own.length > 0 && <p class="hint">{t('web.round.start.second')}</p>}
          <RoundList rounds={own} />
        </section>
      )}
      {running.length > 0 && (
        <section>
          <h2>{t('web.home.rounds')}</h2>
          <RoundList rounds={running} />
        </section>
      )}
      <p class="buttons">
        <Ways
          first={[['/rounds', 'web.nav.rounds']]}
          last={[
            isManager === true && ['/imports', 'imports.title'],
            ['/contact-reports', 'reports.list'],
            mayLook && ['/duplicates', 'duplicates.title'],
            ['/participation', 'participation.title'],
            ['/mirror-requests', 'keys.mirrors'],
          ]}
        />
      </p>
    </Page>
  );
}
