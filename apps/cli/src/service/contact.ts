import { type ContactDetail, type ContactView, hoursText, whoAnswers } from '@liaison/directory';
import { dayIn, instantIn, type Language, listIn, text } from '@liaison/texts';
import { ask, askAll, type Service, serviceOf } from './ask-service.js';
import { showFacts, type Shown, wordOf } from './show.js';

type Fact = readonly [label: string, value: string | null];
type Channel = ContactDetail['channels'][number];

/** What one needs to reach an office, at night too: who stands in, who answers now, how sure an address is. */
export async function show(env: NodeJS.ProcessEnv, language: Language, id: string, { json = false }: Shown): Promise<void> {
  const service = await serviceOf(env, language);
  const found = await ask<ContactDetail>(service, `contacts/${encodeURIComponent(id)}`);
  if (json) {
    process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    return;
  }
  const label = (field: string) => wordOf(language, `nominations.field.${field}`, field);
  const offices = await officesOf(service, found.state);
  const deputy = offices.find((office) => office.id === found.deputyContact);
  const gone = found.status === 'withdrawn';
  showFacts([
    [text(language, 'imports.status'), gone ? text(language, 'web.status.withdrawn') : null],
    [text(language, 'merge.goes.to'), found.mergedInto],
    [label('institution'), found.institution],
    [label('institutionLatin'), found.institutionLatin === found.institution ? null : found.institutionLatin],
    [label('roleTitle'), found.roleTitle],
    [label('state'), found.state],
    [label('category'), wordOf(language, `web.category.${found.category}`, found.category)],
    [label('place'), found.place],
    [
      label('remit'),
      listIn(
        found.remit.map((one) => wordOf(language, `record.remit.${one}`, one)),
        language,
      ),
    ],
    [label('languages'), found.languages.join(', ')],
    ...(gone ? [] : dutyOf(found, offices, language)),
    [label('deputyContact'), deputy ? `${nameOf(deputy)} · ${deputy.id}` : found.deputyContact],
    ...lines(
      label('channels'),
      found.channels.map((channel) => channelLine(channel, language)),
    ),
    ...lines(
      label('keys'),
      found.keys.map((key) => key.replace(/.{4}(?=.)/g, '$& ')),
    ),
  ]);
}

/** Nobody answers any more where a contact is withdrawn. */
function dutyOf(found: ContactDetail, offices: readonly ContactView[], language: Language): Fact[] {
  return [
    ...hoursOf(found, language),
    [wordOf(language, 'nominations.field.notice', 'notice'), noticeOf(found, language)],
    ...lines(text(language, 'web.contact.who'), answering(found, offices, language)),
  ];
}

function officesOf(service: Service, state: string): Promise<ContactView[]> {
  return askAll<ContactView>(service, 'contacts', { state });
}

function nameOf({ institution, roleTitle }: Pick<ContactView, 'institution' | 'roleTitle'>): string {
  return `${institution}, ${roleTitle}`;
}

/** Under one label. */
function lines(label: string, values: readonly string[]): Fact[] {
  return values.map((value, i) => [i ? '' : label, value]);
}

function hoursOf({ hours, timeZone, localTime, availableNow }: ContactDetail, language: Language): Fact[] {
  const duty = text(language, availableNow ? 'cli.service.on-duty' : 'cli.service.off-duty');
  const { week, days } = hoursText(hours, language, localTime.slice(0, 10));
  return [
    [text(language, 'cli.service.there'), `${localTime.replace('T', ' ')} (${timeZone}), ${duty}`],
    ...lines(text(language, 'nominations.field.hours'), [`${week} (${timeZone})`, ...days]),
  ];
}

function noticeOf({ notice, localTime }: ContactDetail, language: Language): string | null {
  if (!notice || notice.until < localTime.slice(0, 10)) return null;
  return `${text(language, 'record.notice.now', { day: dayIn('UTC', new Date(notice.until), language) })}: ${notice.text}`;
}

/** The State's offices that are there now; when there are none, when each is there next. */
function answering({ id, availableNow }: ContactDetail, offices: readonly ContactView[], language: Language): string[] {
  if (availableNow) return [text(language, 'web.contact.who.self')];
  const inTurn = whoAnswers(offices);
  const there = inTurn.filter((office) => office.availableNow);
  const shown = there.length ? there : inTurn.filter(({ availabilityChangesAt }) => availabilityChangesAt);
  const intro = text(language, there.length ? 'web.contact.who.others' : 'web.contact.who.none');
  return [
    intro,
    ...shown.map((office) => [nameOf(office), turnOf(office, language), office.id === id ? '' : office.id].filter(Boolean).join(' · ')),
  ];
}

function turnOf({ availableNow, availabilityChangesAt }: ContactView, language: Language): string {
  if (!availabilityChangesAt) return '';
  const when = instantIn('UTC', new Date(availabilityChangesAt), language);
  return text(language, availableNow ? 'record.who.until' : 'record.who.next', { when });
}

/** A system's answer stands apart from a person's. */
function channelLine({ address, note, personConfirmed, lastConfirmedAt }: Channel, language: Language): string {
  const on = (at: string) => text(language, 'cli.service.confirmed', { day: dayIn('UTC', new Date(at), language) });
  const person = personConfirmed && `${on(personConfirmed.at)} (${text(language, `record.evidence.${personConfirmed.by}`)})`;
  const system =
    lastConfirmedAt && lastConfirmedAt !== personConfirmed?.at
      ? `${on(lastConfirmedAt)} (${text(language, 'record.evidence.system')})`
      : null;
  return [address, note, person, system, (person ?? system) ? null : text(language, 'cli.service.never-confirmed')]
    .filter(Boolean)
    .join(' · ');
}
