import { useText } from '../frame/reader.js';
import { LongField } from '../parts/field.js';
import type { SectionProps } from './section-props.js';

export function HolidayFields({ contact, suggested }: SectionProps) {
  const t = useText();
  return (
    <>
      {suggested ? (
        <p role="status">{t(suggested === 'added' ? 'record.holidays.suggested' : 'record.holidays.unknown')}</p>
      ) : (
        <p>
          <a class="button quiet" href={`/contacts/${contact.id}/record/holidays?suggest=1`}>
            {t('record.holidays.suggest')}
          </a>
        </p>
      )}
      <LongField name="holidays" label={t('record.holidays')} hint={t('record.holidays.hint')} optional rows={14} />
    </>
  );
}
