import type { PendingTotp } from '@liaison/identity';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { Back } from '../parts/back.js';
import type { Typed } from '../parts/typed.js';
import { CodeForm } from './code-form.js';
import { Qr } from './qr.js';

export interface AppProps {
  readonly pending: PendingTotp;
  readonly typed: Typed;
}

/** Three steps, from installing the app to its first code. */
export function AppPage({ pending: { secret, uri }, typed }: AppProps) {
  const t = useText();
  return (
    <Page title={t('access.app.title')}>
      <ol class="steps">
        <li>{t('access.app.install')}</li>
        <li>
          <p>{t('access.app.scan')}</p>
          <Qr text={uri} label={t('access.app.picture')} />
          <p>
            <a href={uri}>{t('access.app.open')}</a>
          </p>
          <details>
            <summary>{t('access.app.by-hand')}</summary>
            <p>
              <code class="secret" dir="ltr" translate={false}>
                {secret.match(/.{1,4}/g)?.join(' ')}
              </code>
            </p>
          </details>
        </li>
        <li>
          <p>{t('access.app.type')}</p>
          <CodeForm action="/enrolment/app/confirmation" typed={typed} label={t('access.app.confirm')} />
        </li>
      </ol>
      <Back to="/enrolment" />
    </Page>
  );
}
