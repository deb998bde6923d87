import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';

/** What a stranger sees: what this is, and the two ways in. */
export function WelcomePage() {
  const t = useText();
  return (
    <Page title={t('web.home')}>
      <p class="lead">{t('web.home.lead')}</p>
      <div class="cards">
        <section class="card">
          <h2>{t('web.home.check')}</h2>
          <p>{t('web.home.check.text')}</p>
          <a class="button" href="/check">
            {t('web.nav.check')}
          </a>
        </section>
        <section class="card">
          <h2>{t('web.home.sign-in')}</h2>
          <p>{t('web.home.sign-in.text')}</p>
          <a class="button quiet" href="/sign-in">
            {t('web.nav.sign-in')}
          </a>
        </section>
      </div>
    </Page>
  );
}
