import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { Answers } from '../parts/answers.js';
import { TextField } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { Instant } from '../parts/instant.js';
import { Print, Reference } from '../parts/small.js';
import type { Typed } from '../parts/typed.js';

export function CheckPage({ typed }: { typed: Typed }) {
  const t = useText();
  return (
    <Page title={t('web.check')}>
      <p class="lead">{t('web.check.lead')}</p>
      <Form action="/check" typed={typed}>
        <TextField
          name="reference"
          label={t('web.check.reference')}
          hint={t('web.check.reference.hint')}
          class="short"
          dir="ltr"
          autoComplete="off"
          autoCapitalize="characters"
          spellcheck={false}
        />
        <TextField
          name="code"
          label={t('web.check.code')}
          hint={t('web.check.code.hint')}
          class="short"
          dir="ltr"
          autoComplete="off"
          autoCapitalize="characters"
          spellcheck={false}
        />
        <Answers />
        <button>{t('web.check.send')}</button>
      </Form>
    </Page>
  );
}

export interface CheckDoneProps {
  readonly reference: string;
  readonly confirmedAt: string;
  readonly answer: string;
  readonly late?: boolean | undefined;
  /** An earlier answer stands. */
  readonly again?: boolean;
}

export function CheckDonePage({ reference, confirmedAt, answer, late, again }: CheckDoneProps) {
  const t = useText();
  return (
    <Page title={t('web.check.done')}>
      <p>
        <Reference of={reference} /> <Instant at={confirmedAt} />
      </p>
      {again && <p>{t('web.check.already')}</p>}
      {late && <p>{t('web.check.late')}</p>}
      {!again && answer !== 'confirm' && <p>{t('web.check.flag')}</p>}
      <p>{t('web.check.close')}</p>
      <Print />
    </Page>
  );
}
