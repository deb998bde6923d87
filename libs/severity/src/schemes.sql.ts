/** Directory. What the owner said last, or that nobody has said anything yet. */
export const STANDING = `
  coalesce((select t.standing from severity_standing t
    where t.directory_id = v.directory_id and t.scheme = v.scheme and t.version = v.version order by t.id desc limit 1), 'placed-by-directory')`;

export const VERSIONS = `
  select v.scheme as id, v.version, v.number, ${STANDING} as standing from severity_version v where v.directory_id = $1`;

export const CHOICES = 'select state, scheme from severity_choice where directory_id = $1';

/** Directory. Each version as `PublishedScheme`, but for its standing. */
export const VERSION_CONTENTS = `
  select v.about || jsonb_build_object('id', v.scheme, 'version', v.version, 'country', s.owner_state, 'kind', v.kind,
    'confidence', v.confidence, 'validFrom', v.valid_from, 'validTo', v.valid_to,
    'levels', (select jsonb_agg(jsonb_build_object('code', l.code, 'name', l.name, 'names', l.names, 'colour', l.colour, 'order', l."order",
      'criterion', l.criterion, 'referenceMin', l.reference_min, 'referenceMax', l.reference_max, 'referenceTypical', l.reference_typical,
      'mappingRationale', l.rationale, 'confidence', l.confidence) order by l."order")
      from severity_level l where l.directory_id = v.directory_id and l.scheme = v.scheme and l.version = v.version)) as scheme
  from severity_version v join severity_scheme s on s.directory_id = v.directory_id and s.id = v.scheme where v.directory_id = $1`;

/** Directory, scheme. What owners said of its versions, newest first. */
export const STATEMENTS = `
  select version, standing, reason, at from severity_standing where directory_id = $1 and scheme = $2 order by id desc`;

/** Directory, State, the reader's State, whether an officer reads. A row for every State there is for the reader; its revision null before it publishes. */
export const CHOICE = `
  select c.version as revision from state s left join severity_choice c on c.directory_id = s.directory_id and c.state = s.code
  where s.directory_id = $1 and s.code = $2 and (s.participation = 'participating' or $4::boolean or s.code = $3::text)`;
