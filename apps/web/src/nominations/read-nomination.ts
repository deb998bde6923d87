import type { ContactDetail, NewProposal, ProposalAct } from '@liaison/directory';
import { LANGUAGES } from '@liaison/texts';
import { type Given, listOf, wordOf } from '../frame/given.js';
import { typedWeekHours } from '../record/read-section.js';

const FEWEST_ROWS = 4;
const MOST_ROWS = 22;

/** The form as it is filled in for a contact that exists; for a new one it is nearly empty. */
export function valuesOf(contact: ContactDetail | null): Record<string, unknown> {
  if (!contact) return { category: 'technical', timeZone: 'UTC', 'kind-1': 'phone' };
  const { category, institution, institutionLatin, roleTitle, languages, timeZone, place, remit, institutionNames, channels, keys } =
    contact;
  const names = Object.entries(institutionNames).map(([tag, name]) => [`name-${tag}`, name]);
  const lines = channelLines(channels.map(({ masked, ...one }) => ({ ...one, personal: masked })));
  const plain = { category, institution, institutionLatin, roleTitle, timeZone, place: place ?? '', remit, keys };
  return { ...plain, languages: languages.join(', '), ...(Object.fromEntries(names) as Record<string, unknown>), ...lines };
}

interface ChannelLine {
  readonly id?: string | undefined;
  readonly kind: string;
  readonly address: string;
  readonly note?: string | null | undefined;
  readonly personal?: boolean | undefined;
}

/** The fields of the lines, one per channel. */
export function channelLines(channels: readonly ChannelLine[]): Record<string, unknown> {
  const lines = channels.flatMap(({ id, kind, address, personal, note }, n) => [
    [`id-${n}`, id ?? ''],
    [`kind-${n}`, kind],
    [`address-${n}`, address],
    [`note-${n}`, note ?? ''],
    ...(personal ? [[`personal-${n}`, 'on']] : []),
  ]);
  return { ...(Object.fromEntries(lines) as Record<string, unknown>), rows: String(channels.length + 2) };
}

export function rowsOf(contact: ContactDetail | null, given: Given | null = null): number {
  const asked = Number(wordOf(given, 'rows'));
  const rows = Math.max(FEWEST_ROWS, (contact?.channels.length ?? 0) + 2, Number.isInteger(asked) ? asked : 0);
  return Math.min(MOST_ROWS, rows);
}

/** Names in languages without a field; they go along unseen. */
export function otherNames(contact: ContactDetail | null): (readonly [string, string])[] {
  return Object.entries(contact?.institutionNames ?? {}).filter(([tag]) => !(LANGUAGES as readonly string[]).includes(tag));
}

export function readNominationForm(given: Given | null): NewProposal {
  const act = wordOf(given, 'act') as ProposalAct;
  const version = Number(wordOf(given, 'version'));
  const noteVerbale = readNote(given);
  return {
    act,
    ...(act !== 'nominate' && { contact: wordOf(given, 'contact') }),
    ...(act !== 'withdraw' && { values: readValues(given) }),
    ...(Number.isInteger(version) && version > 0 && { version }),
    ...(noteVerbale && { noteVerbale }),
    draft: wordOf(given, 'draft') === 'on',
    ...(wordOf(given, 'from') && { from: wordOf(given, 'from') }),
  };
}

/** Null when nothing of it was filled in. */
export function readNote(given: Given | null): NonNullable<NewProposal['noteVerbale']> | null {
  const [reference, date, file] = [wordOf(given, 'noteReference'), wordOf(given, 'noteDate'), given?.['file']];
  if (!reference && !date && !(file instanceof Uint8Array)) return null;
  return { reference, date, ...(file instanceof Uint8Array && { file }) };
}

function readValues(given: Given | null): NonNullable<NewProposal['values']> {
  const word = (name: string) => wordOf(given, name).trim();
  const names = Object.keys(given ?? {}).filter((name) => name.startsWith('name-') && word(name));
  return {
    category: word('category'),
    institution: word('institution'),
    institutionLatin: word('institutionLatin'),
    institutionNames: Object.fromEntries(names.map((name) => [name.slice(5), word(name)])),
    roleTitle: word('roleTitle'),
    languages: word('languages')
      .split(/[\s,;،、]+/)
      .filter(Boolean),
    timeZone: word('timeZone'),
    place: word('place') || null,
    remit: listOf(given, 'remit'),
    channels: lines(given),
    ...(wordOf(given, 'keysShown') && { keys: listOf(given, 'keys') }),
    ...(wordOf(given, 'act') === 'nominate' && beginning(given ?? {})),
  };
}

/** What a contact that is listed changes on pages of its own. */
function beginning(given: Given): NonNullable<NewProposal['values']> {
  return { hours: { ...typedWeekHours(given), exceptions: [] }, deputyContact: wordOf(given, 'deputyContact') || null };
}

function lines(given: Given | null) {
  return Array.from({ length: rowsOf(null, given) }, (_, n) => {
    const word = (name: string) => wordOf(given, `${name}-${n}`).trim();
    const id = word('id');
    const kind: 'email' | 'phone' = word('kind') === 'phone' ? 'phone' : 'email';
    const personal = word('personal') === 'on' && { personal: true as const };
    return { kind, address: word('address'), note: word('note'), ...(id && { id }), ...personal };
  }).filter(({ address }) => address);
}

/** Where in the form a fault belongs; lines that were empty are not counted by the record. */
export function fieldOf([first = '', second = '', third = '', fourth = '']: readonly string[], given: Given | null): string {
  if (first === 'noteVerbale') return { reference: 'noteReference', date: 'noteDate', file: 'file' }[second] ?? 'noteReference';
  if (first !== 'values') return first;
  if (second === 'institutionNames') return `name-${third}`;
  if (second === 'hours' && fourth) return fourth;
  if (second !== 'channels' || !fourth) return second;
  const filled = Array.from({ length: rowsOf(null, given) }, (_, n) => n).filter((n) => wordOf(given, `address-${n}`).trim());
  return `${fourth === 'note' ? 'note' : 'address'}-${String(filled[Number(third)] ?? 0)}`;
}
