import { PasskeyForm } from '../access/passkey-form.js';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { TextField } from '../parts/field.js';
import { Form } from '../parts/form.js';
import type { Typed } from '../parts/typed.js';

interface SignInProps {
  readonly typed: Typed;
  readonly next: string;
  /** What the organisation's identity provider is called, null without a name; undefined when there is none. */
  readonly organisation: string | null | undefined;
}

export function SignInPage({ typed, next, organisation }: SignInProps) {
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
      {organisation !== undefined && <ByOrganisation name={organisation} next={next} />}
      <p class="hint">{t('web.sign-in.help')}</p>
    </Page>
  );
}

/** A link, because our pages let no form lead to another site. */
function ByOrganisation({ name, next }: { name: string | null; next: string }) {
  const t = useText();
  return (
    <p>
      <a class="button quiet" href={`/sign-in/organisation?next=${encodeURIComponent(next)}`}>
        {name === null ? t('access.organisation') : t('access.organisation.named', { name })}
      </a>
    </p>
  );
}
