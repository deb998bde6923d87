import { SECTORS } from '@liaison/kernel';

/** How one part of an entry is written: `day` may be a year, a month or a day; `link` is https; `file` the id of one. */
export interface FieldRule {
  readonly form: 'choice' | 'line' | 'text' | 'link' | 'day' | 'language' | 'file';
  readonly required?: true;
  readonly options?: readonly string[];
}

const name = { form: 'line', required: true } as const;
/** The name in another official language. */
const translation = { form: 'line' } as const;
const note = { form: 'text' } as const;
const url = { form: 'link' } as const;

/**
 * What a State may say of itself, all of it voluntary: its structures (code of conduct, item 10), the infrastructure it
 * regards as critical (A/70/174 §16 (d)), laws, policies, strategies and white papers (§16 (d)(i)), and the mechanisms of
 * consultation it takes part in (§16 (b)).
 */
export const PROFILE_FIELDS = {
  structures: {
    kind: { form: 'choice', required: true, options: ['cert', 'coordination', 'policy', 'legal', 'other'] },
    ...{ name, translation, note, url },
  },
  sectors: {
    sector: { form: 'choice', required: true, options: [...SECTORS, 'other'] },
    name: { form: 'line' },
    note,
  },
  documents: {
    kind: { form: 'choice', required: true, options: ['law', 'policy', 'strategy', 'white-paper', 'practice', 'other'] },
    ...{ name, translation },
    language: { form: 'language', required: true },
    date: { form: 'day', required: true },
    url,
    file: { form: 'file' },
  },
  mechanisms: {
    level: { form: 'choice', required: true, options: ['bilateral', 'sub-regional', 'regional', 'multilateral'] },
    ...{ name, translation },
    parties: { form: 'line' },
    ...{ note, url },
  },
} as const satisfies Record<string, Record<string, FieldRule>>;

export type ProfileSection = keyof typeof PROFILE_FIELDS;
export const PROFILE_SECTIONS = Object.keys(PROFILE_FIELDS) as ProfileSection[];

/** What was left empty is absent. */
export type ProfileEntry = Readonly<Record<string, string>>;
export type StateProfile = Readonly<Record<ProfileSection, readonly ProfileEntry[]>>;

export const MOST_ENTRIES = 100;

export const EMPTY_PROFILE: StateProfile = { structures: [], sectors: [], documents: [], mechanisms: [] };

export function fieldsOf(section: ProfileSection): readonly (readonly [string, FieldRule])[] {
  return Object.entries(PROFILE_FIELDS[section]);
}

export function isSection(value: unknown): value is ProfileSection {
  return typeof value === 'string' && Object.hasOwn(PROFILE_FIELDS, value);
}
