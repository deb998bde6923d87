import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';

/** The only page that ever shows this key. */
export function NewKeyPage({ name, secret }: { name: string; secret: string }) {
  const t = useText();
  return (
    <Page title={t('web.account.key.new')}>
      <p>
        <bdi>{name}</bdi>
      </p>
      <p class="lead">{t('web.account.key.new.text')}</p>
      <p>
        <code class="secret" dir="ltr" translate={false}>
          {secret}
        </code>
      </p>
      <p class="buttons">
        <button type="button" class="quiet" hidden data-copy={secret} data-copied={t('web.copied')}>
          {t('web.copy')}
        </button>
        <a class="button quiet" href="/account">
          {t('web.nav.account')}
        </a>
      </p>
    </Page>
  );
}
