import type { Factor } from '@liaison/identity';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { ActForm } from '../parts/act-form.js';
import { Back } from '../parts/back.js';
import { PasskeyForm } from './passkey-form.js';

export interface EnrolmentProps {
  readonly accepted: readonly Factor[];
  readonly isOfficer: boolean;
  /** Whether the person has nothing yet and can do nothing else before. */
  readonly isFirst: boolean;
  /** Signed in by the organisation's word alone, which sets up nothing. */
  readonly needsPassword: boolean;
  /** The browser in words, as a first name for a passkey. */
  readonly device: string;
}

/** What to prove oneself with from now on, the best way first. */
export function EnrolmentPage({ accepted, isOfficer, isFirst, needsPassword, device }: EnrolmentProps) {
  const t = useText();
  const { demo } = useReader();
  return (
    <Page title={t(isFirst ? 'access.enrolment' : 'access.enrolment.more')}>
      {isFirst && <p class="lead">{t('access.enrolment.lead')}</p>}
      {isOfficer && demo && <p>{t('access.officer.demo')}</p>}
      {accepted.includes('totp') || <p>{t('access.enrolment.officer')}</p>}
      {needsPassword ? (
        <p class="refusal">{t('error.identity/password-needed')}</p>
      ) : (
        <div class="cards">
          <Passkey device={device} />
          {accepted.includes('totp') && <App />}
        </div>
      )}
      {isFirst || <Back to="/account/security" />}
    </Page>
  );
}

function Passkey({ device }: { device: string }) {
  const t = useText();
  return (
    <section class="card">
      <h2>{t('access.passkey.recommended')}</h2>
      <p>{t('access.passkey.text')}</p>
      <PasskeyForm
        act="create"
        options="/enrolment/passkey/options"
        answer="/enrolment/passkey"
        device={device}
        label={t('access.passkey.setup')}
      />
    </section>
  );
}

function App() {
  const t = useText();
  return (
    <section class="card">
      <h2>{t('access.app')}</h2>
      <p>{t('access.app.text')}</p>
      <ActForm action="/enrolment/app" label={t('access.app.setup')} />
    </section>
  );
}
