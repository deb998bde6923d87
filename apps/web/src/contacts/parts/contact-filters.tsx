import { LANGUAGES } from '@liaison/texts';
import { useReader, useText } from '../../frame/reader.js';
import { Choice, type Option, TextField, Tick } from '../../parts/field.js';
import { languageNames, stateOptions } from '../../parts/names.js';
import type { StateNames } from '../contact.view.js';

/** What contacts are searched by; inside the context of what was typed. */
export function ContactFilters({ names }: { names: StateNames }) {
  const t = useText();
  const { language } = useReader();
  const any: Option = ['', t('web.any')];
  const states = stateOptions(names, language);
  return (
    <form method="get" action="/contacts" role="search" class="filters">
      <div class="wide">
        <TextField name="q" type="search" label={t('web.contacts.search')} hint={t('web.contacts.search.hint')} optional dir="auto" />
      </div>
      <Choice name="state" label={t('web.contacts.state')} options={[any, ...states]} />
      <Choice
        name="category"
        label={t('web.contacts.category')}
        options={[any, ...(['diplomatic', 'technical'] as const).map((one): Option => [one, t(`web.category.${one}`)])]}
      />
      <Choice
        name="language"
        label={t('web.contacts.language')}
        options={[any, ...LANGUAGES.map((one): Option => [one, languageNames([one], language)])]}
      />
      <div class="ticks wide">
        <Tick name="openNow" value="true" label={t('web.contacts.open-now')} />
        <Tick name="always" value="true" label={t('search.always')} />
        <Tick name="neverConfirmed" value="true" label={t('search.never-confirmed')} />
      </div>
      <div class="buttons wide">
        <button>{t('web.contacts.show')}</button>
        <a href="/contacts">{t('web.contacts.clear')}</a>
      </div>
    </form>
  );
}
