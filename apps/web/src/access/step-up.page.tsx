import type { Factor } from '@liaison/identity';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import type { Typed } from '../parts/typed.js';
import { CodeForm } from './code-form.js';
import { PasskeyForm } from './passkey-form.js';
import { DemoHelp } from './demo-help.js';

export interface StepUpProps {
  readonly offered: readonly Factor[];
  readonly next: string;
  /** For how long the proof then counts. */
  readonly minutes: number;
  readonly codesOfDemo: string | null;
  readonly typed: Typed;
}

/** Asked once more before what matters most. */
export function StepUpPage({ offered, next, minutes, codesOfDemo, typed }: StepUpProps) {
  const t = useText();
  return (
    <Page title={t('access.step-up')}>
      <p class="lead">{t('access.step-up.lead', { minutes })}</p>
      {offered.includes('passkey') && (
        <PasskeyForm
          act="get"
          options="/passkey/options"
          answer="/passkey"
          next={next}
          label={t('access.passkey.use')}
          hint={t('access.passkey.use.hint')}
        />
      )}
      {offered.includes('totp') && <CodeForm action="/step-up" next={next} typed={typed} />}
      {offered.includes('totp') && <DemoHelp path={codesOfDemo} />}
      <p>
        <a href="/">{t('web.back')}</a>
      </p>
    </Page>
  );
}
