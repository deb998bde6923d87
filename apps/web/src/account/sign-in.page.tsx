import { PasskeyForm } from '../access/passkey-form.js';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { TextField } from '../parts/field.js';
import { Form } from '../parts/form.js';
import type { Typed } from '../parts/typed.js';

export function SignInPage({ typed, next }: { typed: Typed; next: string }) {
  const t = useText();
  return (
    <Page title={t('web.sign-in')}>
      <PasskeyForm act="get" options="/sign-in/passkey/options" answer="/sign-in/passkey" next={next} label={t('access.passkey.sign-in')} />
      <h2>{t('access.password.instead')}</h2>
      <Form action="/sign-in" typed={typed}>
        <input type="hidden" name="next" value={next} />
        <TextField name="email" type="email" label={t('web.sign-in.email')} autoComplete="username" dir="ltr" class="short" />
        <TextField
          name="password"
          type="password"
          label={t('web.sign-in.password')}
          autoComplete="current-password"
          dir="ltr"
          class="short"
        />
        <button>{t('web.sign-in')}</button>
      </Form>
      <p>
        <a href="/password-reset">{t('accounts.reset')}</a>
      </p>
      <p class="hint">{t('web.sign-in.help')}</p>
    </Page>
  );
}
