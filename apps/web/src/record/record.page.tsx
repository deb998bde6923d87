import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import type { RecordLook } from './record-desk.js';
import { SECTIONS } from './sections.js';

const PARTS = [...SECTIONS, 'people'] as const;

/** What a State keeps about a contact, one page per part. */
export function RecordPage({ contact }: RecordLook) {
  const t = useText();
  return (
    <Page title={t('record.title', { name: contact.institution })}>
      <p class="lead">{t('record.lead')}</p>
      <ul class="entries">
        {PARTS.map((part) => (
          <li key={part}>
            <h2 class="entry">
              <a href={`/contacts/${contact.id}/record/${part}`}>{t(`record.section.${part}`)}</a>
            </h2>
            <p>{t(`record.section.${part}.text`)}</p>
          </li>
        ))}
      </ul>
      <p class="buttons">
        <a class="button" href={`/nominations/new?act=change&contact=${contact.id}`}>
          {t('record.propose')}
        </a>
        <a class="button quiet" href="/duplicates">
          {t('duplicates.title')}
        </a>
        <a class="button quiet" href="/holidays">
          {t('holidays.title')}
        </a>
        <a class="button quiet" href="/keys-of-contacts">
          {t('record.deposit')}
        </a>
        <a href={`/contacts/${contact.id}`}>{t('web.back')}</a>
      </p>
    </Page>
  );
}
