import { addressKey, hasInvisible, type InputFault } from '@liaison/kernel';
import { readMailbox } from '@liaison/messaging';
import { type ChannelRecord, type ContactRecord, type NewContact, REMITS } from './domain/contact-record.js';
import { NO_HOURS } from './domain/hours.js';
import { MASKED } from './domain/personal-number.js';
import { hoursFaults } from './domain/hours-text.js';
import { isZone } from './domain/wall-time.js';
import { line, refuse } from './read-line.js';
import { readDetails } from './record/read-details.js';

export type Read<T> = { readonly record: T } | { readonly faults: readonly InputFault[] };

/** Everything wrong with what was given, or the normalised record. The one gate for people, imports and demo data. */
export function readContact(given: NewContact): Read<ContactRecord> {
  const faults: InputFault[] = [];
  const names = Object.entries(given.institutionNames ?? {}).map(
    ([language, name]) => [language, line(faults, `/institutionNames/${language}`, name, 300)] as const,
  );
  const record: ContactRecord = {
    state: pattern(faults, '/state', given.state, /^[A-Z]{2}$/, 'state-needed'),
    category: pattern(faults, '/category', given.category, /^[a-z][a-z-]{1,39}$/, 'wrong-form'),
    institution: line(faults, '/institution', given.institution, 300),
    institutionLatin: line(faults, '/institutionLatin', given.institutionLatin, 300),
    institutionNames: Object.fromEntries(names),
    place: given.place == null || given.place === '' ? null : line(faults, '/place', given.place, 200),
    roleTitle: line(faults, '/roleTitle', given.roleTitle, 200),
    languages: readLanguages(faults, given.languages),
    remit: each(faults, '/remit', given.remit ?? [], (value) => (REMITS as readonly string[]).includes(value), 'not-one-of'),
    timeZone: zone(faults, given.timeZone),
    hours: given.hours ?? NO_HOURS,
    channels: readChannels(faults, given.channels),
    ...readDetails(faults, given),
  };
  faults.push(...hoursFaults(record.hours));
  return faults.length ? { faults } : { record };
}

/** BCP 47 tags in their usual spelling, in order of preference. */
export function readLanguages(faults: InputFault[], given: readonly string[]): readonly string[] {
  if (given.length < 1) faults.push({ pointer: '/languages', code: 'too-few', values: { min: 1 } });
  if (given.length > 20) faults.push({ pointer: '/languages', code: 'too-many', values: { max: 20 } });
  const tags = given.map((tag, i) => canonicalLanguage(tag) ?? refuse(faults, `/languages/${i}`, 'language-needed', tag));
  return [...new Set(tags)];
}

/** Null when it is no language tag. */
export function canonicalLanguage(tag: string): string | null {
  try {
    const [name] = Intl.getCanonicalLocales(tag);
    return /^[a-z]{2,3}(-|$)/.test(name ?? '') ? (name ?? null) : null;
  } catch {
    return null;
  }
}

function readChannels(faults: InputFault[], given: readonly ChannelRecord[]): readonly ChannelRecord[] {
  if (!given.some(({ kind }) => kind === 'email')) faults.push({ pointer: '/channels', code: 'e-mail-channel-needed' });
  if (given.length > 20) faults.push({ pointer: '/channels', code: 'too-many', values: { max: 20 } });
  const channels = given.map((channel, i) => readChannel(faults, `/channels/${i}`, channel));
  const addresses = channels.map(({ address }) => addressKey(address));
  const repeated = addresses.findIndex((address, i) => addresses.indexOf(address) < i);
  if (repeated >= 0) faults.push({ pointer: `/channels/${repeated}/address`, code: 'not-unique' });
  return channels;
}

function readChannel(faults: InputFault[], pointer: string, given: ChannelRecord): ChannelRecord {
  const { id, kind, address, personal, visibility, note } = given;
  const read = kind === 'email' ? readMailbox(address) : personal && MASKED.test(address) ? address : readPhone(address);
  return {
    ...(id !== undefined && { id }),
    kind,
    address: read ?? refuse(faults, `${pointer}/address`, kind === 'email' ? 'address-needed' : 'phone-needed', address),
    ...(personal && kind === 'phone' && { personal }),
    ...(visibility && visibility !== 'members' && { visibility }),
    ...(note && { note: line(faults, `${pointer}/note`, note, 200) }),
  };
}

/** E.164, `+` and 7 to 15 digits; nothing is guessed. */
function readPhone(given: string): string | null {
  return /^\+[1-9]\d{6,14}$/.test(given) && !hasInvisible(given) ? given : null;
}

function zone(faults: InputFault[], given: string): string {
  return isZone(given) ? given : refuse(faults, '/timeZone', 'time-zone-needed', given);
}

function pattern(faults: InputFault[], pointer: string, given: string, allowed: RegExp, code: string): string {
  return allowed.test(given) ? given : refuse(faults, pointer, code, given);
}

function each(faults: InputFault[], pointer: string, given: readonly string[], fits: (v: string) => boolean, code: string) {
  given.forEach((value, i) => {
    if (!fits(value)) faults.push({ pointer: `${pointer}/${i}`, code, values: { allowed: REMITS.join(', ') } });
  });
  return [...new Set(given)];
}
