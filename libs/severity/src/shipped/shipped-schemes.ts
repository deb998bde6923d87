import { readFileSync } from 'node:fs';
import type { PublishedScheme } from '../domain/published-scheme.js';
import type { Confidence, Level, SchemeKind } from '../domain/scheme.js';

interface ShippedLevel extends Omit<Level, 'names' | 'colour' | 'confidence'> {
  readonly nameEn?: string;
  readonly colour?: { readonly name?: string; readonly hex?: string };
  readonly confidence?: Confidence;
}

interface ShippedScheme extends Pick<PublishedScheme, 'id' | 'title' | 'language' | 'owner' | 'confidence' | 'dimensions'> {
  readonly kind: SchemeKind;
  readonly country?: string;
  readonly organisation?: string;
  readonly scope: string;
  readonly status: string;
  readonly notes: string;
  readonly source: string;
  readonly officialSource?: string;
  readonly licence: string;
  readonly year: number;
  readonly revised?: number;
  readonly levels: readonly ShippedLevel[];
}

interface ReferenceLevel {
  readonly code: string;
  readonly value: number;
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly anchor: string;
}

interface ShippedFile {
  readonly referenceScale: { readonly id: string; readonly title: string; readonly levels: readonly ReferenceLevel[] };
  readonly schemes: readonly ShippedScheme[];
}

const file = JSON.parse(readFileSync(new URL('./schemes.json', import.meta.url), 'utf8')) as ShippedFile;

/** Published scales as this directory reads them: every placement on R0–R5 is its own until the owner confirms it. */
export const SHIPPED_SCHEMES: readonly PublishedScheme[] = file.schemes.map(schemeOf);

/** The neutral scale R0–R5, of which every point is a level. */
export const REFERENCE_SCHEME: PublishedScheme = {
  ...{ id: file.referenceScale.id, version: '1', title: file.referenceScale.title, language: 'en', owner: 'Liaison' },
  ...{ kind: 'severity', confidence: 'high', standing: 'confirmed', country: null, organisation: null, scope: null, status: null },
  ...{ notes: null, source: null, officialSource: null, licence: null, dimensions: [], year: null, revised: null },
  ...{ validFrom: null, validTo: null, levels: file.referenceScale.levels.map(referenceLevelOf) },
};

/** The version of a shipped scheme is the year of its publication. */
function schemeOf({ year, revised, country, organisation, officialSource, levels, ...scheme }: ShippedScheme): PublishedScheme {
  return {
    ...scheme,
    ...{ version: String(year), standing: 'placed-by-directory', year, revised: revised ?? null, validFrom: null, validTo: null },
    ...{ country: country ?? null, organisation: organisation ?? null, officialSource: officialSource ?? null },
    levels: levels.map(levelOf).sort((a, b) => a.order - b.order),
  };
}

function levelOf({ nameEn, colour, confidence, ...level }: ShippedLevel): Level {
  return {
    ...level,
    names: nameEn === undefined ? {} : { en: nameEn },
    colour: colour ? { name: colour.name ?? null, hex: colour.hex ?? null } : null,
    confidence: confidence ?? null,
  };
}

function referenceLevelOf({ code, value, name, names, anchor }: ReferenceLevel): Level {
  return {
    ...{ code, name, names, colour: null, order: value, criterion: anchor, mappingRationale: null, confidence: null },
    ...{ referenceMin: value, referenceMax: value, referenceTypical: value },
  };
}
