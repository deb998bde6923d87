import type { Problem } from '@liaison/http';
import type { OpenReset } from '@liaison/identity';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { TextField } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { LetterCode } from '../parts/letter-code.js';
import { NewPassword } from '../parts/new-password.js';
import type { Typed } from '../parts/typed.js';

export function PasswordResetPage({ typed }: { typed: Typed }) {
  const t = useText();
  return (
    <Page title={t('accounts.reset')}>
      <p class="lead">{t('accounts.reset.lead')}</p>
      <Form action="/password-reset" typed={typed}>
        <TextField name="email" type="email" label={t('web.sign-in.email')} autoComplete="username" dir="ltr" class="short" />
        <button>{t('accounts.reset.send')}</button>
      </Form>
      <p>{t('accounts.reset.factor')}</p>
    </Page>
  );
}

/** The same for every address. */
export function PasswordResetSentPage() {
  const t = useText();
  return (
    <Page title={t('accounts.reset.sent')}>
      <p class="lead">{t('accounts.reset.sent.text')}</p>
      <p>
        <a href="/sign-in">{t('web.sign-in')}</a>
      </p>
    </Page>
  );
}

export interface ChoosePasswordProps {
  readonly reset: OpenReset;
  /** The secret of the letter. */
  readonly code: string;
  readonly typed: Typed;
}

export function ChoosePasswordPage({ reset, code, typed }: ChoosePasswordProps) {
  const t = useText();
  const labels = { password: t('accounts.password'), again: t('accounts.password.again') };
  return (
    <Page title={t('accounts.reset.new')}>
      <p class="lead">
        <bdi dir="ltr">{reset.email}</bdi>
      </p>
      <Form action="/password-reset/new" typed={typed} labels={labels}>
        <input type="hidden" name="code" value={code} />
        <NewPassword email={reset.email} shortest={reset.shortestPassword} />
        <p class="hint">{t('accounts.reset.then')}</p>
        <button>{t('accounts.reset.change')}</button>
      </Form>
    </Page>
  );
}

export function ResetCodePage({ problem }: { problem: Problem | null }) {
  const t = useText();
  return (
    <Page title={t('accounts.reset.new')}>
      <LetterCode action="/password-reset/new" button={t('accounts.reset.open')} problem={problem} />
      <p>
        <a href="/password-reset">{t('accounts.reset.again')}</a>
      </p>
    </Page>
  );
}
