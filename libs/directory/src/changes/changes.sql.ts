import { type ReaderParameters, recordFields } from '../contact-view.sql.js';

const READER = { state: '$4', officer: '$5', contacts: '$6' };

const STATE = `json_build_object('code', s.code, 'names', s.names, 'formalNames', s.formal_names, 'region', s.region,
  'participation', s.participation)`;

/** A contact `c` as the reader may see it, without what changes by itself. Row security decides which hidden values are found. */
export function mirroredContact(reader: ReaderParameters): string {
  return `json_build_object(${recordFields(reader)})::jsonb || (
    select coalesce(jsonb_object_agg(f.field, f.value), '{}')
      || jsonb_build_object('visibility', coalesce(jsonb_object_agg(f.field, f.visibility), '{}'))
    from (select field, value, visibility from hidden_field where contact_id = c.id) f)`;
}

const MAY_BE_SEEN = `coalesce((s.participation = 'participating' or $5::boolean or k.contact_id is null and s.code = $4::text)
  and (k.contact_id is null or c.status <> 'withdrawn' and (c.category <> 'authority' or $5::boolean or c.state = $4::text)), false)`;

const CHANGE = `json_build_object('kind', case when k.contact_id is null then 'state' else 'contact' end,
  'id', coalesce(k.contact_id::text, k.state), 'gone', not v.seen)::jsonb
  || case when not v.seen then '{}' when k.contact_id is null then jsonb_build_object('state', ${STATE})
     else jsonb_build_object('contact', ${mirroredContact(READER)}) end`;

/**
 * One statement, so that all of it is of one moment. $1 directory, $2 position after which, $3 position at which the reader
 * began with nothing, $4 the reader's State, $5 whether an officer reads, $6 the contacts the reader staffs, $7 how many.
 * What is gone is told only of what the reader can have been shown.
 */
export const CHANGES = `
  with page as materialized (
    select k.position, k.state, k.contact_id, v.seen, ${CHANGE} as change
    from directory_change k
      join state s on s.directory_id = k.directory_id and s.code = k.state
      left join contact c on c.directory_id = k.directory_id and c.id = k.contact_id
      cross join lateral (select ${MAY_BE_SEEN} as seen) v
    where k.directory_id = $1 and k.position > $2::bigint
      and (v.seen or k.position > $3::bigint and (k.shown or $5::boolean or k.state = $4::text))
    order by k.position limit $7
  )
  select (select coalesce(max(position), 0) from directory_change where directory_id = $1)::text as last,
    array(select distinct category from contact where id = any ($6::uuid[]) order by 1) as categories,
    coalesce((select json_agg(json_build_object('position', position::text, 'owner', state, 'change', change) order by position) from page), '[]')
      as rows`;
