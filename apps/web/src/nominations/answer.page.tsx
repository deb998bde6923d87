import type { AnsweredChange } from '@liaison/directory';
import { instantIn } from '@liaison/texts';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { TextField, Tick } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { Print, Reference } from '../parts/small.js';
import type { Typed } from '../parts/typed.js';

export function AnswerPage({ typed }: { typed: Typed }) {
  const t = useText();
  const typing = { class: 'short', dir: 'ltr', autoComplete: 'off', autoCapitalize: 'characters', spellcheck: false } as const;
  return (
    <Page title={t('nominations.answer')}>
      <p class="lead">{t('nominations.answer.lead')}</p>
      <Form action="/nominations/answer" typed={typed}>
        <TextField name="reference" label={t('nominations.reference')} hint={t('nominations.answer.reference.hint')} {...typing} />
        <TextField name="code" label={t('nominations.answer.code')} hint={t('nominations.answer.code.hint')} {...typing} />
        <fieldset>
          <legend>{t('nominations.answer.choose')}</legend>
          {(['confirm', 'object'] as const).map((answer) => (
            <Tick key={answer} type="radio" name="answer" value={answer} label={t(`nominations.answer.${answer}`)} />
          ))}
        </fieldset>
        <button>{t('nominations.answer.send')}</button>
      </Form>
    </Page>
  );
}

export function AnsweredPage({ reference, answer, appliesAt }: AnsweredChange) {
  const t = useText();
  const { language } = useReader();
  return (
    <Page title={t('nominations.answer')}>
      <p>
        <Reference of={reference} />
      </p>
      <p>{t(`nominations.answer.done.${answer}`, { at: instantIn('UTC', appliesAt, language) })}</p>
      <p>{t('web.check.close')}</p>
      <Print />
    </Page>
  );
}
