import { type ContactRecord, type FieldChange, showField } from '@liaison/directory';
import { useReader, useText } from '../frame/reader.js';

/** A field of a record, as a person reads it. */
export function RecordValue({ field, of }: { field: FieldChange['field']; of: unknown }) {
  const t = useText();
  const { language } = useReader();
  const nothing = <span class="hint">{t('nominations.nothing')}</span>;
  if (of === null || of === undefined || of === '' || (of instanceof Object && !Object.values(of).length)) return nothing;
  if (field === 'channels') return <Channels of={of as ContactRecord['channels']} />;
  if (field === 'deputyContact') return <a href={`/contacts/${of as string}`}>{showField(field, of, language)}</a>;
  // No line ends within a range of hours.
  if (field === 'hours') return <bdi>{showField(field, of, language).replaceAll('–', '\u2060–\u2060')}</bdi>;
  return <bdi>{showField(field, of, language)}</bdi>;
}

function Channels({ of }: { of: ContactRecord['channels'] }) {
  const t = useText();
  return (
    <ul class="plain">
      {of.map(({ address, note, visibility = 'members' }) => (
        <li key={address}>
          <bdi dir="ltr">{address}</bdi>
          {note && (
            <div class="hint">
              <bdi>{note}</bdi>
            </div>
          )}
          {visibility !== 'members' && <div class="hint">{t(`record.kept.${visibility}`)}</div>}
        </li>
      ))}
    </ul>
  );
}
