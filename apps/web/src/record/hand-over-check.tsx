import type { HandOverCheck as Check } from '@liaison/directory';
import { useText } from '../frame/reader.js';
import { Choice, type Option, TextField } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { useDay } from '../parts/day.js';
import { State } from '../parts/small.js';
import { NOTHING_TYPED } from '../parts/typed.js';
import type { PeopleProps } from './people-props.js';

/** What became of the letter of the last hand-over; where the old access ends. */
export function HandOverCheck({ contact, check, accounts, refused }: PeopleProps & { readonly check: Check }) {
  const t = useText();
  const day = useDay()(check.sentAt.toISOString().slice(0, 10));
  return (
    <section>
      <h2>{t('record.hand-over')}</h2>
      {check.confirmedAt ? (
        <State mood="good">{t('record.check.done', { day })}</State>
      ) : (
        <>
          <State mood="open">{t('record.check.open', { day })}</State>
          <Form
            action={`/contacts/${contact.id}/record/hand-over/confirmation`}
            typed={refused?.form === 'code' ? refused.typed : { ...NOTHING_TYPED, form: 'code' }}
          >
            <TextField name="code" label={t('record.code')} dir="ltr" autoComplete="off" autoCapitalize="characters" class="short" />
            <button>{t('record.code.confirm')}</button>
          </Form>
        </>
      )}
      <EndAccess {...{ contact, accounts, refused }} />
    </section>
  );
}

/** The last step: who has left can no longer sign in. */
function EndAccess({ contact, accounts, refused }: Pick<PeopleProps, 'contact' | 'accounts' | 'refused'>) {
  const t = useText();
  const people = accounts.map(({ id, name, email }): Option => [id, `${name} (${email})`]);
  return (
    <>
      <h3>{t('record.hand-over.access')}</h3>
      <p>
        {t('record.hand-over.access.text')} <a href="/accounts">{t('record.hand-over.accounts')}</a>
      </p>
      {people.length > 0 && (
        <Form
          action={`/contacts/${contact.id}/record/hand-over/access`}
          typed={refused?.form === 'access' ? refused.typed : { ...NOTHING_TYPED, form: 'access' }}
        >
          <Choice
            name="account"
            label={t('record.hand-over.leaving')}
            hint={t('accounts.disable.text')}
            options={[['', t('record.hand-over.choose')], ...people]}
          />
          <button>{t('record.hand-over.end')}</button>
        </Form>
      )}
    </>
  );
}
