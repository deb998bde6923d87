import { type InputFault, isId, plainText } from '@liaison/kernel';
import { readLink } from './link.js';
import { type FieldRule, fieldsOf, isSection, MOST_ENTRIES, type ProfileEntry, PROFILE_SECTIONS, type StateProfile } from './profile.js';

type Given = Readonly<Record<string, unknown>>;
type Read = { readonly profile: Partial<StateProfile> } | { readonly faults: readonly InputFault[] };

const LONGEST = { line: 300, text: 2_000 } as const;
const DAY = /^(1[89]|20|21)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;
/** Enough to mend; a list of a thousand faults helps nobody. */
const MOST_FAULTS = 50;

/** The sections that are given, or everything wrong with them. */
export function readProfile(given: unknown): Read {
  if (!isObject(given)) return { faults: [{ pointer: '', code: 'object-needed' }] };
  const faults: InputFault[] = Object.keys(given)
    .filter((key) => !isSection(key))
    .map((key) => ({ pointer: pointerTo(key), code: 'unknown-property' }));
  const sections = PROFILE_SECTIONS.filter((section) => given[section] !== undefined);
  const profile = Object.fromEntries(sections.map((section) => [section, readSection(faults, section, given[section])]));
  return faults.length ? { faults: faults.slice(0, MOST_FAULTS) } : { profile };
}

function readSection(faults: InputFault[], section: keyof StateProfile, given: unknown): ProfileEntry[] {
  if (!Array.isArray(given)) return refuse(faults, `/${section}`, 'list-needed');
  if (given.length > MOST_ENTRIES) return refuse(faults, `/${section}`, 'too-many', { max: MOST_ENTRIES });
  return given.map((entry: unknown, i) => readEntry(faults, section, `/${section}/${String(i)}`, entry));
}

function readEntry(faults: InputFault[], section: keyof StateProfile, pointer: string, given: unknown): ProfileEntry {
  if (!isObject(given)) {
    faults.push({ pointer, code: 'object-needed' });
    return {};
  }
  const fields = fieldsOf(section);
  const strangers = Object.keys(given).filter((key) => !fields.some(([field]) => field === key));
  faults.push(...strangers.map((key) => ({ pointer: `${pointer}${pointerTo(key)}`, code: 'unknown-property' })));
  const read = fields.map(([field, rule]) => [field, readField(faults, rule, `${pointer}/${field}`, given[field])] as const);
  const entry = Object.fromEntries(read.filter(([, value]) => value !== ''));
  faults.push(...together(section, entry).map(({ field, code }) => ({ pointer: `${pointer}/${field}`, code })));
  return entry;
}

/** What only makes sense together. */
function together(section: keyof StateProfile, { sector, name, url, file }: ProfileEntry): { field: string; code: string }[] {
  if (section === 'sectors' && sector === 'other' && name === undefined) return [{ field: 'name', code: 'missing' }];
  if (section === 'documents' && url === undefined && file === undefined) return [{ field: 'url', code: 'link-or-file-needed' }];
  return [];
}

function readField(faults: InputFault[], rule: FieldRule, pointer: string, given: unknown): string {
  if (given === undefined || given === null || given === '') {
    if (rule.required) faults.push({ pointer, code: 'missing' });
    return '';
  }
  if (typeof given !== 'string') {
    faults.push({ pointer, code: 'text-needed' });
    return '';
  }
  if (rule.form === 'line' || rule.form === 'text') return readText(faults, rule.form, pointer, given, rule.required);
  const [read, code] = READ[rule.form](given, rule);
  if (read === null) faults.push({ pointer, code, values: { allowed: rule.options?.join(', ') ?? '' } });
  return read ?? '';
}

function readText(faults: InputFault[], form: 'line' | 'text', pointer: string, given: string, required = false): string {
  const read = plainText(given, { lines: form === 'text' });
  const text = 'text' in read ? read.text.trim() : '';
  if ('fault' in read) faults.push({ pointer, code: read.fault });
  else if (required && text === '') faults.push({ pointer, code: 'missing' });
  else if (Array.from(text).length > LONGEST[form]) faults.push({ pointer, code: 'too-long', values: { max: LONGEST[form] } });
  return text;
}

const READ: Readonly<Record<'choice' | 'link' | 'day' | 'language' | 'file', (given: string, rule: FieldRule) => [string | null, string]>> =
  {
    choice: (given, { options = [] }) => [options.includes(given) ? given : null, 'not-one-of'],
    link: (given) => [readLink(given.trim()), 'link-needed'],
    day: (given) => [DAY.test(given) && isOnCalendar(given) ? given : null, 'date-needed'],
    language: (given) => [LANGUAGE.test(given) ? given : null, 'language-needed'],
    file: (given) => [isId(given) ? given : null, 'file-unknown'],
  };

function isOnCalendar(day: string): boolean {
  if (day.length < 10) return true;
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

function isObject(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(faults: InputFault[], pointer: string, code: string, values: Record<string, number> = {}): never[] {
  faults.push({ pointer, code, values });
  return [];
}

function pointerTo(key: string): string {
  return `/${key.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
