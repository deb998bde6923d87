import { isListed } from './listed-states.sql.js';
import { OPEN_NOW } from './open-now.js';

const channelRecord = `'id', h.id, 'kind', h.kind, 'address', h.address, 'order', h.position`;

const contactRecord = `'id', c.id, 'state', c.state, 'category', c.category, 'institution', c.institution,
    'institutionLatin', c.institution_latin, 'institutionNames', c.institution_names, 'place', c.place,
    'roleTitle', c.role_title, 'languages', c.languages, 'timeZone', c.time_zone`;

/** The fields of a contact in a list; `now` is the statement's parameter for business time. */
export function listed(now: string): string {
  return `${contactRecord}, 'localTime', to_char(${now}::timestamptz at time zone c.time_zone, 'YYYY-MM-DD"T"HH24:MI'),
    'availableNow', ${OPEN_NOW(now)},
    'availabilityChangesAt', case when c.hours_change_at > ${now} then ${iso('c.hours_change_at')} end, 'status', c.status`;
}

/** The statement's parameters that say who reads: the State, whether an officer, the contacts staffed. */
export interface ReaderParameters {
  readonly state: string;
  readonly officer: string;
  readonly contacts: string;
}

export function channelsOf(reader: ReaderParameters, more = ''): string {
  return channelsWith(reader, `${channelRecord}, 'lastConfirmedAt', ${iso('h.last_confirmed_at')}${more}`);
}

function channelsWith(reader: ReaderParameters, fields: string): string {
  return `(select coalesce(json_agg(json_build_object(${fields}) order by h.position), '[]')
    from channel h where h.contact_id = c.id and h.position is not null and ${seenBy(reader)})`;
}

/** The policy's field level (`field/…`) in SQL, for the one statement; a test compares the two. */
export function seenBy({ state, officer, contacts }: ReaderParameters): string {
  return `(h.visibility = 'members' or ${officer}::boolean or c.state = ${state}::text or h.visibility = 'same-category'
    and exists (select from contact mine where mine.id = any(${contacts}::uuid[]) and mine.category = c.category))`;
}

/** When a person last confirmed it, how, and what the clock said there. */
const PERSON_CONFIRMED = `case when h.person_confirmed_at is not null then json_build_object('at', ${iso('h.person_confirmed_at')},
  'by', h.person_confirmed_by, 'localTime', to_char(h.person_confirmed_at at time zone c.time_zone, 'YYYY-MM-DD"T"HH24:MI')) end`;

const details = `'remit', c.remit, 'hours', c.hours, 'weekend', c.weekend, 'memberships', c.memberships,
    'otherDirectories', c.other_directories, 'validFrom', c.valid_from, 'validTo', c.valid_to,
    'deputyContact', c.deputy_contact, 'notice', c.notice, 'keys', c.keys`;

const versions = `'version', c.version, 'createdAt', ${iso('c.created_at')}, 'changedAt', ${iso('c.changed_at')}`;

const channelDetails = `, 'masked', h.personal, 'visibility', h.visibility, 'note', h.note`;

/** What changes with the contact's version and never by itself: no evidence, no local time. */
export function recordFields(reader: ReaderParameters): string {
  return `${contactRecord}, 'status', c.status, ${details}, ${versions}, 'channels', ${channelsWith(reader, channelRecord + channelDetails)}`;
}

const READER: ReaderParameters = { state: '$4', officer: '$5', contacts: '$6' };

/** Where a contact that was merged went, if the reader may see it. */
const HEIR = `case when c.merged_into is not null then (select heir.id from contact heir where heir.id = c.merged_into
  and (heir.category <> 'authority' or $5::boolean or heir.state = $4::text)) end`;

/** $1 directory, $2 contact, $3 now, $4 the reader's State, $5 whether an officer reads, $6 the contacts the reader staffs. */
export const CONTACT_ONE = `
  select c.version, c.state, c.hidden, json_build_object(${listed('$3')}, ${details}, 'visibility', '{}'::json, 'mergedInto', ${HEIR},
    ${versions}, 'channels', ${channelsOf(
      READER,
      `${channelDetails}, 'personConfirmed', ${PERSON_CONFIRMED}, 'evidence', case when $5 or c.state = $4 then json_build_object('suspect', h.suspect,
      'reachability', h.reachability, 'lastConfirmedBy', h.last_confirmed_by) end`,
    )})::text as json
  from contact c
  where c.directory_id = $1 and c.id = $2 and (c.category <> 'authority' or $5::boolean or c.state = $4::text)
    and ${isListed('c.state', '$5')}`;

export const CONTACT_OWNER = `
  select state, version from contact where directory_id = $1 and id = $2 and (category <> 'authority' or $4::boolean or state = $3::text)
    and ${isListed('state', '$4')}`;

export const CONTACT_NAMES = `
  select id, institution from contact where directory_id = $1 and id = any($2::uuid[])
    and (category <> 'authority' or $4::boolean or state = $3::text) and ${isListed('state', '$4')}`;

export const CONTACT_HISTORY = `
  select version, at, actor, reason, note_verbale as note, import_source as source, proposal, record,
    exists (select from contact mine where mine.id = any($4::uuid[]) and mine.category = $3) as peer
  from contact_version where directory_id = $1 and contact_id = $2 order by version desc`;

/** RFC 3339 in UTC, milliseconds, whatever the session's zone. */
function iso(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
