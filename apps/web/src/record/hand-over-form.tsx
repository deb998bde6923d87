import { useText } from '../frame/reader.js';
import { Choice, type Option, TextField } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { NOTHING_TYPED } from '../parts/typed.js';
import type { PeopleProps } from './people-props.js';

/** From one person to the next: two days, a letter that tests the address, and the way to end the old access. */
export function HandOverForm({ contact, holders, refused }: PeopleProps) {
  const t = useText();
  const leaving = holders.filter(({ name, deputy, to }) => name && !deputy && !to).map(({ id, name }): Option => [id, name ?? '']);
  return (
    <section>
      <h2>{t('record.hand-over')}</h2>
      <p>{t('record.hand-over.text')}</p>
      <Form
        action={`/contacts/${contact.id}/record/hand-over`}
        typed={refused?.form === 'hand-over' ? refused.typed : { ...NOTHING_TYPED, form: 'hand-over' }}
      >
        <Choice name="leaving" label={t('record.hand-over.leaving')} options={leaving} />
        <TextField name="lastDay" type="date" label={t('record.to')} class="short" />
        <TextField name="name" label={`${t('record.hand-over.coming')}: ${t('record.name')}`} dir="auto" maxLength={200} />
        <TextField name="nameLatin" label={t('record.nameLatin')} optional dir="ltr" maxLength={200} />
        <TextField name="firstDay" type="date" label={t('record.from')} class="short" />
        <p class="hint">{t('record.hand-over.check')}</p>
        <button>{t('record.hand-over.do')}</button>
      </Form>
    </section>
  );
}
