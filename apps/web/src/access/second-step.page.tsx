import type { Factor } from '@liaison/identity';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { ActForm } from '../parts/act-form.js';
import { TextField } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { NOTHING_TYPED, type Typed } from '../parts/typed.js';
import { CodeForm } from './code-form.js';
import { PasskeyForm } from './passkey-form.js';
import { DemoHelp } from './demo-help.js';

export interface SecondStepProps {
  readonly offered: readonly Factor[];
  /** The path to go to afterwards. */
  readonly next: string;
  readonly codesOfDemo: string | null;
  /** Whether it was the organisation that said who this is, and no password. */
  readonly byOrganisation: boolean;
  readonly code?: Typed;
  readonly recovery?: Typed;
}

export function SecondStepPage({ offered, next, codesOfDemo, byOrganisation, code = NOTHING_TYPED, recovery }: SecondStepProps) {
  const t = useText();
  return (
    <Page title={t('access.second-step')}>
      <p class="lead">{t(byOrganisation ? 'access.second-step.organisation' : 'access.second-step.lead')}</p>
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
      {offered.includes('totp') && <CodeForm action="/sign-in/second-step" next={next} typed={code} />}
      {offered.includes('totp') && <DemoHelp path={codesOfDemo} />}
      <details open={recovery !== undefined}>
        <summary>{t('access.lost')}</summary>
        <Form action="/sign-in/recovery" typed={recovery ?? NOTHING_TYPED}>
          <input type="hidden" name="next" value={next} />
          <TextField
            name="recovery"
            label={t('access.recovery')}
            hint={t('access.recovery.hint')}
            autoComplete="off"
            autoCapitalize="characters"
            spellcheck={false}
            dir="ltr"
            class="short"
          />
          <button>{t('access.recovery.use')}</button>
          <p class="hint">{t('access.recovery.none')}</p>
        </Form>
      </details>
      <ActForm action="/sign-out" label={t('access.start-again')} quiet />
    </Page>
  );
}
