import { useText } from '../frame/reader.js';
import { Choice, Tick } from '../parts/field.js';
import { Form } from '../parts/form.js';
import type { Typed } from '../parts/typed.js';
import type { AccountLook } from './accounts-desk.js';

interface HandOverProps extends Pick<AccountLook, 'account' | 'me' | 'successors'> {
  readonly typed: Typed;
}

/** To whom the account's functions pass. Whoever cannot sign in yet is shown with the reason, and cannot be chosen. */
export function HandOver({ account, me, successors, typed }: HandOverProps) {
  const t = useText();
  const options = successors.map(({ id, name, email, enrolled }) => {
    const words = `${name} (${email})`;
    return [id, enrolled ? words : `${words} – ${t('accounts.factor.none')}`, !enrolled] as const;
  });
  return (
    <section>
      <h2>{t('accounts.hand-over')}</h2>
      <p>{t('accounts.hand-over.text')}</p>
      <Form action={`/accounts/${account.id}/hand-over`} typed={typed}>
        <Choice
          name="successor"
          label={t('accounts.hand-over.to')}
          hint={successors.every(({ enrolled }) => enrolled) ? undefined : t('accounts.hand-over.not-yet')}
          options={[['', '–'], ...options]}
        />
        <div class="field">
          <Tick
            name="understood"
            label={account.id === me ? t('accounts.hand-over.own') : t('accounts.hand-over.understood', { name: account.name })}
          />
        </div>
        <button>{t('accounts.hand-over')}</button>
      </Form>
    </section>
  );
}
