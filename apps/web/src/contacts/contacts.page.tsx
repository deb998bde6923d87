import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { withQuery } from '../frame/url.js';
import { type Typed, TypedContext } from '../parts/typed.js';
import type { FoundEntry, StateNames } from './contact.view.js';
import { ContactFilters } from './parts/contact-filters.js';
import { ContactList } from './parts/contact-list.js';
import { ExportLinks } from './parts/export-links.js';
import { NothingFound, SimilarWords } from './parts/nothing-found.js';

export interface ContactsProps {
  readonly typed: Typed;
  readonly names: StateNames;
  readonly items: readonly FoundEntry[];
  /** The words searched for instead. */
  readonly similar: readonly string[] | null;
  readonly nextCursor: string | null;
  readonly mayExport: boolean;
}

export function ContactsPage({ typed, names, items, similar, nextCursor, mayExport }: ContactsProps) {
  const t = useText();
  const { url } = useReader();
  return (
    <Page title={t('web.contacts')}>
      <p class="lead">{t('web.contacts.lead')}</p>
      <TypedContext.Provider value={typed}>
        <ContactFilters names={names} />
        {similar && <SimilarWords words={similar} />}
        {items.length ? <ContactList items={items} names={names} /> : <NothingFound />}
      </TypedContext.Provider>
      {nextCursor && (
        <p>
          <a class="button quiet" rel="next" href={withQuery(url, 'cursor', nextCursor)}>
            {t('web.next-page')}
          </a>
        </p>
      )}
      {mayExport && items.length > 0 && <ExportLinks />}
    </Page>
  );
}
