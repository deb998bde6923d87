import { instantIn } from '@liaison/texts';
import { useReader, useText } from '../../frame/reader.js';
import { Instant } from '../../parts/instant.js';
import { Category, Duty, Institution, languageNames } from '../../parts/names.js';
import type { ContactProps } from '../contact-props.js';
import type { ContactEntry } from '../contact.view.js';

/** Who of the State is there now, and who is next; time there and languages beside. */
export function WhoAnswers({ contact, offices }: ContactProps) {
  const t = useText();
  const others = offices.some(({ id, availableNow }) => availableNow && id !== contact.id);
  return (
    <section>
      <h2>{t('web.contact.who')}</h2>
      <p>{t(`web.contact.who.${contact.availableNow ? 'self' : others ? 'others' : 'none'}`)}</p>
      <div class="scroll stacked" role="region" aria-label={t('web.contact.who')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {(['record.who.office', 'record.who.duty', 'record.who.local', 'web.contact.languages'] as const).map((key) => (
                <th key={key} scope="col">
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {offices.map((office) => (
              <Office key={office.id} office={office} here={office.id === contact.id} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Office({ office, here }: { office: ContactEntry; here: boolean }) {
  const t = useText();
  const { language, now } = useReader();
  return (
    <tr>
      <td>
        {here ? (
          <strong>
            <Institution contact={office} />
          </strong>
        ) : (
          <a href={`/contacts/${office.id}`}>
            <Institution contact={office} />
          </a>
        )}
        <div class="hint">
          <Category of={office.category} />
        </div>
      </td>
      <td data-label={t('record.who.duty')}>
        <Duty now={office.availableNow} />
        <Turn {...office} />
      </td>
      <td data-label={t('record.who.local')}>{instantIn(office.timeZone, now, language)}</td>
      <td data-label={t('web.contact.languages')}>{languageNames(office.languages, language)}</td>
    </tr>
  );
}

/** When duty ends or begins, as far as known. */
function Turn({ availableNow, availabilityChangesAt }: ContactEntry) {
  const t = useText();
  if (!availabilityChangesAt) return availableNow ? null : <div class="hint">{t('record.who.unknown')}</div>;
  const [before = '', after = ''] = t(availableNow ? 'record.who.until' : 'record.who.next', { when: '\n' }).split('\n');
  return (
    <div class="hint">
      {before}
      <Instant at={availabilityChangesAt} />
      {after}
    </div>
  );
}
