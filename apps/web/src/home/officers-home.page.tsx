import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { Empty } from '../parts/small.js';
import { RoundList } from '../rounds/rounds.page.js';
import type { OfficersDesk } from './home-desk.js';

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
        <a class="button quiet" href="/rounds">
          {t('web.nav.rounds')}
        </a>
        <a class="button quiet" href="/nominations">
          {t('nominations.title')}
        </a>
        {isManager && (
          <a class="button quiet" href="/imports">
            {t('imports.title')}
          </a>
        )}
        <a class="button quiet" href="/contact-reports">
          {t('reports.list')}
        </a>
        {mayLook && (
          <a class="button quiet" href="/duplicates">
            {t('duplicates.title')}
          </a>
        )}
        <a class="button quiet" href="/contacts">
          {t('web.nav.contacts')}
        </a>
        <a class="button quiet" href="/states">
          {t('states.nav')}
        </a>
        <a class="button quiet" href="/editions">
          {t('editions.title')}
        </a>
        <a class="button quiet" href="/participation">
          {t('participation.title')}
        </a>
        <a class="button quiet" href="/mirror-requests">
          {t('keys.mirrors')}
        </a>
      </p>
    </Page>
  );
}
