import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { Instant } from '../parts/instant.js';

interface SecretProps {
  readonly name: string;
  readonly secret: string;
  /** Of a key whose secret is replaced: how long the old one goes on. */
  readonly oldUntil?: Date;
}

/** The only page that ever shows this secret. */
export function SecretPage({ name, secret, oldUntil }: SecretProps) {
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
      {oldUntil && (
        <p>
          {t('keys.rotated')} <Instant at={oldUntil} />
        </p>
      )}
      <p class="buttons">
        <button type="button" class="quiet" hidden data-copy={secret} data-copied={t('web.copied')}>
          {t('web.copy')}
        </button>
        <a class="button quiet" href="/account/keys">
          {t('web.account.keys')}
        </a>
      </p>
    </Page>
  );
}
