import { hasText } from '@liaison/texts';
import type { ContactEntry } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { Choice, type Option } from '../parts/field.js';
import { type Typed, TypedContext } from '../parts/typed.js';

interface MergeChoiceProps {
  readonly offices: readonly ContactEntry[];
  readonly typed: Typed;
}

/** Which two, for whoever comes without a suggestion. */
export function MergeChoicePage({ offices, typed }: MergeChoiceProps) {
  const t = useText();
  const nameOf = ({ institution, roleTitle, category }: ContactEntry) => {
    const key = `web.category.${category}`;
    return [institution, roleTitle, hasText(key) ? t(key) : category].join(' · ');
  };
  const options = offices.map((office): Option => [office.id, nameOf(office)]);
  return (
    <Page title={t('merge.title')}>
      <p class="lead">{t('merge.lead')}</p>
      <TypedContext.Provider value={typed}>
        <form method="get" action="/merge" class="form">
          <Choice name="one" label={t('merge.one')} options={options} />
          <Choice name="other" label={t('merge.other')} options={options} />
          <button>{t('merge.choose')}</button>
        </form>
      </TypedContext.Provider>
    </Page>
  );
}
