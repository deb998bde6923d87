import { LANGUAGES } from '@liaison/texts';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { withQuery } from '../frame/url.js';
import { Choice, type Option, TextField, Tick } from '../parts/field.js';
import { Category, Duty, Institution, languageNames, StateName, stateOptions } from '../parts/names.js';
import { Empty } from '../parts/small.js';
import { type Typed, TypedContext } from '../parts/typed.js';
import type { ContactEntry, StateNames } from './contact.view.js';

export interface ContactsProps {
  readonly typed: Typed;
  readonly names: StateNames;
  readonly items: readonly ContactEntry[];
  readonly nextCursor: string | null;
}

export function ContactsPage(props: ContactsProps) {
  const t = useText();
  const { url } = useReader();
  const { items, nextCursor } = props;
  return (
    <Page title={t('web.contacts')}>
      <p class="lead">{t('web.contacts.lead')}</p>
      <Filters {...props} />
      {items.length ? <List {...props} /> : <Empty title={t('web.contacts.none')} text={t('web.contacts.none.text')} />}
      {nextCursor && (
        <p>
          <a class="button quiet" rel="next" href={withQuery(url, 'cursor', nextCursor)}>
            {t('web.next-page')}
          </a>
        </p>
      )}
    </Page>
  );
}

function Filters({ typed, names }: ContactsProps) {
  const t = useText();
  const { language } = useReader();
  const any: Option = ['', t('web.any')];
  const states = stateOptions(names, language);
  return (
    <TypedContext.Provider value={typed}>
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
        <div class="field">
          <Tick name="openNow" value="true" label={t('web.contacts.open-now')} />
        </div>
        <div class="buttons wide">
          <button>{t('web.contacts.show')}</button>
          <a href="/contacts">{t('web.contacts.clear')}</a>
        </div>
      </form>
    </TypedContext.Provider>
  );
}

function List({ items, names }: ContactsProps) {
  const { language } = useReader();
  return (
    <ul class="entries">
      {items.map((contact) => (
        <li key={contact.id}>
          <h2 class="entry">
            <a href={`/contacts/${contact.id}`}>
              <Institution contact={contact} />
            </a>
          </h2>
          <p>
            <bdi>{contact.roleTitle}</bdi>
          </p>
          <p class="meta">
            <strong>
              <StateName names={names} code={contact.state} />
            </strong>
            <span>
              <Category of={contact.category} />
            </span>
            <span>{languageNames(contact.languages, language)}</span>
            <Duty now={contact.availableNow} />
          </p>
        </li>
      ))}
    </ul>
  );
}
