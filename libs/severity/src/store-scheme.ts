import type { PublishedScheme } from './domain/published-scheme.js';
import type { Level } from './domain/scheme.js';

/** A version as it goes into its rows. */
export interface SchemeRow {
  readonly id: string;
  readonly version: string;
  readonly ownerState: string | null;
  readonly kind: string;
  readonly confidence: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly about: object;
  readonly levels: readonly LevelRow[];
}

type LevelRow = Omit<Level, 'referenceMin' | 'referenceMax' | 'referenceTypical' | 'mappingRationale'> & {
  readonly reference_min: number | null;
  readonly reference_max: number | null;
  readonly reference_typical: number | null;
  readonly rationale: string | null;
};

export function rowOf({
  id,
  version,
  kind,
  confidence,
  validFrom,
  validTo,
  country,
  levels,
  ...rest
}: Omit<PublishedScheme, 'standing'>): SchemeRow {
  return { id, version, ownerState: country, kind, confidence, validFrom, validTo, about: rest, levels: levels.map(levelRowOf) };
}

function levelRowOf({ referenceMin, referenceMax, referenceTypical, mappingRationale, ...level }: Level): LevelRow {
  return {
    ...level,
    ...{ reference_min: referenceMin, reference_max: referenceMax, reference_typical: referenceTypical, rationale: mappingRationale },
  };
}

/** Directory, a JSON list of rows; schemes that are there already stay as they are. */
export const INSERT_SCHEMES = `
  insert into severity_scheme (directory_id, id, owner_state)
  select $1, r.id, r."ownerState" from jsonb_to_recordset($2::jsonb) as r (id text, "ownerState" text)
  on conflict do nothing`;

/** Directory, rows, instant, actor. Gives back the versions that were new. */
export const INSERT_VERSIONS = `
  insert into severity_version (directory_id, scheme, version, number, kind, confidence, about, valid_from, valid_to, published_at, published_by)
  select $1, r.id, r.version,
    1 + coalesce((select max(number) from severity_version v where v.directory_id = $1 and v.scheme = r.id), 0),
    r.kind, r.confidence, r.about, r."validFrom", r."validTo", $3, $4
  from jsonb_to_recordset($2::jsonb) as r
    (id text, version text, kind text, confidence text, about jsonb, "validFrom" date, "validTo" date)
  on conflict (directory_id, scheme, version) do nothing returning scheme, version`;

/** Directory, rows. */
export const INSERT_LEVELS = `
  insert into severity_level (directory_id, scheme, version, code, "order", name, names, colour, criterion,
    reference_min, reference_max, reference_typical, rationale, confidence)
  select $1, r.id, r.version, l.code, l."order", l.name, l.names, l.colour, l.criterion,
    l.reference_min, l.reference_max, l.reference_typical, l.rationale, l.confidence
  from jsonb_to_recordset($2::jsonb) as r (id text, version text, levels jsonb),
    jsonb_to_recordset(r.levels) as l (code text, "order" integer, name text, names jsonb, colour jsonb, criterion text,
      reference_min smallint, reference_max smallint, reference_typical smallint, rationale text, confidence text)`;
