import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { Back } from '../parts/back.js';
import { TextField } from '../parts/field.js';
import { Form } from '../parts/form.js';
import type { Typed } from '../parts/typed.js';

export function PasswordPage({ typed }: { typed: Typed }) {
  const t = useText();
  const shared = { type: 'password', dir: 'ltr', class: 'short' } as const;
  return (
    <Page title={t('web.account.password')}>
      <Form action="/account/password" typed={typed}>
        <TextField name="current" label={t('web.account.password.current')} autoComplete="current-password" {...shared} />
        <TextField
          name="next"
          label={t('web.account.password.new')}
          hint={t('web.account.password.hint')}
          autoComplete="new-password"
          {...shared}
        />
        <button>{t('web.account.password.change')}</button>
      </Form>
      <Back to="/account/security" />
    </Page>
  );
}
