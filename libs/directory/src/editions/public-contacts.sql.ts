/** $1 directory. What every member may see, and nobody's State that does not take part (`domain.md` §1). */
const IN_EDITIONS = `
  from contact c join state s on s.directory_id = c.directory_id and s.code = c.state
  where c.directory_id = $1 and c.status = 'active' and c.category <> 'authority' and s.participation = 'participating'`;

export const COUNT_PUBLIC = `select count(*)::int as count ${IN_EDITIONS}`;

/** Contacts by State, each with its record as last stored and what its channels' rows know beside it. */
export const PUBLIC_CONTACTS = `
  select c.id, c.version, ${iso('c.changed_at')} as "changedAt",
    (select v.record from contact_version v where v.contact_id = c.id and v.version = c.version) as record,
    (select coalesce(json_agg(json_build_object('visibility', h.visibility, 'lastConfirmedAt', ${iso('h.last_confirmed_at')})
       order by h.position), '[]') from channel h where h.contact_id = c.id) as channels
  ${IN_EDITIONS}
  order by c.state, c.category desc, c.id`;

export const STATES = `
  select code, names, formal_names as "formalNames" from state
  where directory_id = $1 and participation = 'participating' order by code`;

/** RFC 3339 in UTC, milliseconds, whatever the session's zone. */
export function iso(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
