import type { StateNames } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { Choice, TextField, Tick, Ticks } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { nameOfState } from '../parts/names.js';
import type { Typed } from '../parts/typed.js';

const WINDOWS = [24, 48, 72, 120];

export function RoundFormPage({ typed, names }: { typed: Typed; names: StateNames }) {
  const t = useText();
  const { language } = useReader();
  return (
    <Page title={t('web.rounds.new')}>
      <Form action="/rounds" typed={typed}>
        <TextField name="title" label={t('web.round.title')} hint={t('web.round.title.hint')} maxLength={200} dir="auto" />
        <Ticks
          name="states"
          label={t('web.round.states')}
          hint={t('web.round.states.hint')}
          options={[...names.keys()].map((code) => [code, nameOfState(names, code, language)])}
        />
        <Ticks
          name="categories"
          label={t('web.round.categories')}
          hint={t('web.round.categories.hint')}
          options={(['diplomatic', 'technical'] as const).map((one) => [one, t(`web.category.${one}`)])}
        />
        <Choice
          name="replyWindow"
          label={t('web.round.window')}
          options={WINDOWS.map((count) => [`PT${count}H`, t('web.round.hours', { count })])}
        />
        <div class="field">
          <Tick name="exercise" label={t('web.round.exercise')} />
          <p class="hint">{t('web.round.exercise.hint')}</p>
        </div>
        <button>{t('web.round.draft')}</button>
      </Form>
    </Page>
  );
}
