import { type Level, type PublishedScheme, REFERENCE_SCHEME } from '@liaison/severity';
import type { Language } from '@liaison/texts';
import { type Given, wordOf } from '../frame/given.js';

/** What a form asks of one level; a field is called `level-<row>-<name>`. */
export const LEVEL_FIELDS = ['code', 'name', 'nameEn', 'colour', 'min', 'max', 'typical', 'criterion', 'rationale'] as const;
type LevelField = (typeof LEVEL_FIELDS)[number];

const FEWEST_ROWS = 3;
const MOST_ROWS = 50;

/** Where the use case finds a level at fault, and what the form calls the field. */
const FIELD_OF: Readonly<Record<string, LevelField>> = {
  names: 'nameEn',
  referenceMin: 'min',
  referenceMax: 'max',
  referenceTypical: 'typical',
  mappingRationale: 'rationale',
};

export function fieldName(row: number, field: LevelField): string {
  return `level-${String(row)}-${field}`;
}

export function rowsIn(body: Given): number {
  const rows = Number(wordOf(body, 'rows'));
  return Number.isInteger(rows) ? Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, rows)) : FEWEST_ROWS;
}

/** The rows that say something; the others are left out. */
function filledIn(body: Given): number[] {
  const rows = Array.from({ length: rowsIn(body) }, (_, row) => row);
  return rows.filter((row) => wordOf(body, fieldName(row, 'code')).trim() !== '' || wordOf(body, fieldName(row, 'name')).trim() !== '');
}

/** What a form says of a scale, as the use case wants it; it judges the rest. */
export function readScale(body: Given): Readonly<Record<string, unknown>> {
  const text = (name: string) => wordOf(body, name).trim() || undefined;
  return {
    ...{ id: text('id'), version: text('version') ?? '', title: text('title'), owner: text('owner'), language: text('language') },
    ...{ kind: text('kind'), source: text('source'), validFrom: text('validFrom'), validTo: text('validTo') },
    levels: filledIn(body).map((row, order) => levelIn(body, row, order)),
  };
}

function levelIn(body: Given, row: number, order: number) {
  const text = (field: LevelField) => wordOf(body, fieldName(row, field)).trim() || undefined;
  const point = (field: LevelField) => (text(field) === undefined ? undefined : Number(text(field)));
  const english = text('nameEn');
  return {
    ...{ code: text('code') ?? '', name: text('name'), names: english === undefined ? {} : { en: english }, order },
    ...{ colour: text('colour')?.toUpperCase(), criterion: text('criterion'), mappingRationale: text('rationale') },
    ...{ referenceMin: point('min'), referenceMax: point('max'), referenceTypical: point('typical') },
  };
}

/** The field a fault stands beside: `/levels/2/colour` of what was filled in. */
export function fieldAt(body: Given): (pointer: readonly string[]) => string {
  const rows = filledIn(body);
  return ([first = '', index, member]) => {
    if (first !== 'levels' || index === undefined) return first;
    const row = rows[Number(index)] ?? 0;
    const field = member === undefined ? 'code' : (FIELD_OF[member] ?? LEVEL_FIELDS.find((one) => one === member) ?? 'code');
    return fieldName(row, field);
  };
}

/** The neutral scale as a State would write it in `language`; its English names stand beside. */
export function neutralIn(language: Language): PublishedScheme {
  const levels = REFERENCE_SCHEME.levels.map((level) => ({
    ...level,
    name: level.names[language] ?? level.name,
    names: language === 'en' ? {} : { en: level.name },
  }));
  return { ...REFERENCE_SCHEME, language, levels };
}

/** A scale as its form shows it. */
export function valuesOf(scheme: PublishedScheme): Readonly<Record<string, string>> {
  const { title, owner, language, kind, source, validFrom, validTo, levels } = scheme;
  const about = { title, owner, language, kind, source: source ?? '', validFrom: validFrom ?? '', validTo: validTo ?? '' };
  return Object.assign({ ...about, rows: String(levels.length) }, ...levels.map(valuesOfLevel)) as Record<string, string>;
}

function valuesOfLevel(level: Level, row: number): Record<string, string> {
  const point = (value: number | null) => (value === null ? '' : String(value));
  const values: Record<LevelField, string> = {
    ...{ code: level.code, name: level.name, nameEn: level.names['en'] ?? '', colour: level.colour?.hex ?? '' },
    ...{ min: point(level.referenceMin), max: point(level.referenceMax), typical: point(level.referenceTypical) },
    ...{ criterion: level.criterion ?? '', rationale: level.mappingRationale ?? '' },
  };
  return Object.fromEntries(LEVEL_FIELDS.map((field) => [fieldName(row, field), values[field]]));
}
