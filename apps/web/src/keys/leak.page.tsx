import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { LongField } from '../parts/field.js';
import { Form } from '../parts/form.js';
import type { Typed } from '../parts/typed.js';

export function LeakPage({ typed, ended }: { typed: Typed; ended?: number }) {
  const t = useText();
  return (
    <Page title={t('keys.leak')}>
      {ended !== undefined && (
        <p class="done" role="status">
          {t('keys.leak.done', { count: ended })}
        </p>
      )}
      <p class="lead">{t('keys.leak.lead')}</p>
      <Form action="/leaked-key" typed={typed}>
        <LongField name="text" label={t('keys.leak.text')} hint={t('keys.leak.hint')} />
        <button>{t('keys.leak.send')}</button>
      </Form>
    </Page>
  );
}
