import type { ComponentChildren } from 'preact';
import type { Visibility } from '@liaison/kernel';
import { instantIn, isLanguage, OWN_NAMES } from '@liaison/texts';
import { type ContactDetail, hoursText } from '@liaison/directory';
import { useReader, useText } from '../../frame/reader.js';
import { useDay } from '../../parts/day.js';
import { Category, Duty, Institution, languageNames, StateLink } from '../../parts/names.js';
import { Facts, State } from '../../parts/small.js';
import { remitNames, weekdayNames } from '../../parts/record-words.js';
import type { ContactProps } from '../contact-props.js';

/** What a contact says about itself; what is not recorded is not mentioned. */
export function Particulars(props: ContactProps) {
  const { contact, names } = props;
  const { language, now } = useReader();
  const t = useText();
  const facts: (readonly [string, ComponentChildren])[] = [
    [t('web.contacts.state'), <StateLink names={names} code={contact.state} />],
    [t('web.contacts.category'), <Category of={contact.category} />],
    [t('web.contact.role'), <bdi>{contact.roleTitle}</bdi>],
    [t('web.contact.languages'), languageNames(contact.languages, language)],
    [t('web.contact.local'), `${instantIn(contact.timeZone, now, language)} (${contact.timeZone})`],
    ...(contact.status === 'withdrawn' ? [] : [[t('web.contact.hours'), <DutyAndNotice {...contact} />] as const]),
    [t('web.contact.names'), <Names {...contact} />],
  ];
  return <Facts items={[...facts, ...useMore(props)]} />;
}

function useMore({ contact, offices }: ContactProps): (readonly [string, ComponentChildren])[] {
  const t = useText();
  const { language } = useReader();
  const { place, remit, visibility, memberships, otherDirectories, weekend, validFrom, validTo, deputyContact } = contact;
  const deputy = offices.find(({ id }) => id === deputyContact);
  const more: (readonly [string, ComponentChildren])[] = [
    [t('record.place'), place && <Kept value={<bdi>{place}</bdi>} from={visibility.place} />],
    [t('record.remit'), remit.length > 0 && <Kept value={remitNames(remit, t, language)} from={visibility.remit} />],
    [t('record.memberships'), memberships.length > 0 && <Lines of={memberships} />],
    [t('record.others'), otherDirectories.length > 0 && <Lines of={otherDirectories} />],
    [t('record.weekend'), weekdayNames(weekend, language)],
    [t('record.valid'), (validFrom ?? validTo) && <Validity from={validFrom} to={validTo} />],
    [
      t('record.deputy'),
      deputy && (
        <a href={`/contacts/${deputy.id}`}>
          <Institution contact={deputy} />
        </a>
      ),
    ],
  ];
  return more.filter(([, value]) => value);
}

/** What not every member sees says who does. */
function Kept({ value, from }: { value: ComponentChildren; from: Visibility | undefined }) {
  const t = useText();
  if (!from || from === 'members') return <>{value}</>;
  return (
    <>
      {value} <span class="hint">({t(`record.kept.${from}`)})</span>
    </>
  );
}

function DutyAndNotice({ availableNow, notice, hours, timeZone }: ContactDetail) {
  const t = useText();
  const dayOf = useDay();
  const { now } = useReader();
  return (
    <>
      <Duty now={availableNow} />
      <Hours {...{ hours, timeZone }} />
      {notice && notice.until >= now.toISOString().slice(0, 10) && (
        <div>
          <State mood="open">{t('record.notice.now', { day: dayOf(notice.until) })}</State>
          <div>
            <bdi>{notice.text}</bdi>
          </div>
        </div>
      )}
    </>
  );
}

/** An ordinary week in words; the days that differ are many and stand folded up. */
function Hours({ hours, timeZone }: Pick<ContactDetail, 'hours' | 'timeZone'>) {
  const t = useText();
  const { language, now } = useReader();
  const { week, days } = hoursText(hours, language, now.toISOString().slice(0, 10));
  return (
    <>
      <div>
        {week} <bdi dir="ltr">({timeZone})</bdi>
      </div>
      {days.length > 0 && (
        <details>
          <summary>{t('record.holidays')}</summary>
          <Lines of={days} />
        </details>
      )}
    </>
  );
}

function Validity({ from, to }: { from: string | null; to: string | null }) {
  const t = useText();
  const dayOf = useDay();
  return (
    <>
      {from && t('record.valid.from', { day: dayOf(from) })} {to && t('record.valid.to', { day: dayOf(to) })}
    </>
  );
}

function Lines({ of }: { of: readonly string[] }) {
  return (
    <>
      {of.map((line) => (
        <div key={line}>
          <bdi>{line}</bdi>
        </div>
      ))}
    </>
  );
}

function Names({ institution, institutionLatin, institutionNames }: ContactDetail) {
  const others = Object.entries(institutionNames).filter(([, name]) => name !== institution);
  return (
    <>
      <bdi>{institutionLatin}</bdi>
      {others.map(([tag, name]) => (
        <div key={tag}>
          <bdi lang={tag}>{name}</bdi> {isLanguage(tag) && <span class="hint">({OWN_NAMES[tag]})</span>}
        </div>
      ))}
    </>
  );
}
