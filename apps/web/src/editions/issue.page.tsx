import type { EditionPreview } from '@liaison/directory';
import type { Problem } from '@liaison/http';
import type { StateNames } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { ActForm } from '../parts/act-form.js';
import { Refusal } from '../parts/form.js';
import { TypedContext } from '../parts/typed.js';
import { Changes } from './changes.js';
import { WithoutBook } from './edition.page.js';

export interface IssueProps {
  readonly preview: EditionPreview | null;
  readonly names: StateNames;
  readonly problem: Problem | null;
}

/** Before anything is signed: how much it will hold, and what differs from the one before. */
export function IssuePage({ preview, names, problem }: IssueProps) {
  const t = useText();
  return (
    <Page title={t('editions.new')}>
      <TypedContext.Provider value={{ values: {}, problem }}>
        <Refusal />
      </TypedContext.Provider>
      {preview && (
        <>
          <h2>{t('editions.preview')}</h2>
          <p>{t('book.counts', { contacts: preview.contacts, states: preview.states })}</p>
          <WithoutBook contacts={preview.contacts} />
          <h2>{t('editions.changes')}</h2>
          <Changes changes={preview.changes} names={names} />
          <ActForm action="/editions" label={t('editions.issue', { number: preview.number })} text={t('editions.issue.text')} />
        </>
      )}
    </Page>
  );
}
