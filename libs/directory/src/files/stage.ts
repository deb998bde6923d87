import type { Tx } from '@liaison/database';
import type { ContactRecord } from '../domain/contact-record.js';
import type { StateNames } from '../list-state.js';
import { UN_STATES } from '../domain/un-names.js';
import type { RowFault } from './row.js';

export interface StagedRow {
  readonly line: number;
  readonly key: string;
  readonly state: string;
  readonly names: StateNames | null;
  readonly record: ContactRecord;
}

/** The file in a table that lives as long as the transaction, so that its size does not matter to our memory. */
export async function openStage(tx: Tx): Promise<void> {
  await tx.query(`create temporary table staged (line integer not null, key text not null, state text not null, names jsonb,
    record jsonb not null, contact_id uuid, fields text[]) on commit drop`);
}

export async function stage(tx: Tx, rows: readonly StagedRow[]): Promise<void> {
  await tx.query(
    `insert into staged (line, key, state, names, record)
     select line, key, state, names, record
     from jsonb_to_recordset($1::jsonb) as r (line integer, key text, state text, names jsonb, record jsonb)`,
    [JSON.stringify(rows)],
  );
}

/** Finds out which rows are known contacts and in what they differ. */
export async function compare(tx: Tx, directoryId: string): Promise<void> {
  await tx.query('create index on staged (state, key); analyze staged');
  await tx.query(
    `update staged s set contact_id = c.id, fields = array(
       select f.key from jsonb_each(s.record) f where f.value is distinct from ${WITHOUT_IDS} order by f.key)
     from contact c join contact_version v on v.contact_id = c.id and v.version = c.version
     where c.directory_id = $1 and c.state = s.state and coalesce(c.import_key, c.id::text) = s.key`,
    [directoryId],
  );
}

/** Files know channels by address alone. */
const WITHOUT_IDS = `case f.key when 'channels' then (select jsonb_agg(c - 'id' order by n)
  from jsonb_array_elements(v.record->'channels') with ordinality as e (c, n)) else v.record -> f.key end`;

/** What only the whole file, or the database, can tell; some at a time, for there may be as many as rows. */
export async function* stagedFaults(tx: Tx, directoryId: string): AsyncGenerator<RowFault> {
  await tx.query(`declare staged_faults no scroll cursor for ${FAULTS}`, [directoryId, UN_STATES.map(({ code }) => code)]);
  let some: RowFault[];
  do {
    some = await tx.query<RowFault[]>('fetch 1000 from staged_faults');
    yield* some;
  } while (some.length);
}

const FAULTS = `
  (select line, 'key' as column, 'repeated-key' as code, jsonb_build_object('first', first) as values
   from (select line, key, min(line) over (partition by state, key) as first from staged) r where line > first)
  union all
  (select line, 'state', 'unknown-state', jsonb_build_object('given', s.state) from staged s
   where names is null and s.state <> all($2)
     and not exists (select from state t where t.directory_id = $1 and t.code = s.state)
     and not exists (select from staged o where o.state = s.state and o.names is not null))
  union all
  (select line, 'state_name_en', 'state-names-differ', '{}' from staged s
   where names is not null and names <> coalesce(
     (select t.names from state t where t.directory_id = $1 and t.code = s.state),
     (select o.names from staged o where o.state = s.state and o.names is not null order by o.line limit 1)))
  union all
  (select line, 'time_zone', 'time-zone-needed', jsonb_build_object('given', record->>'timeZone') from staged s
   where record->>'timeZone' <> all(select name from pg_timezone_names))
  union all
  (select line, 'key', 'state-has-contacts', jsonb_build_object('given', s.state) from staged s
   where contact_id is null
     and s.state in (select distinct c.state from contact c where c.directory_id = $1))
  order by line`;

export interface Preview {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** How often each field differs. */
  readonly fields: Readonly<Record<string, number>>;
  /** States the file would enter into the directory. */
  readonly newStates: readonly string[];
}

export async function preview(tx: Tx, directoryId: string): Promise<Preview> {
  const [found] = await tx.query<[Preview]>(PREVIEW, [directoryId]);
  return found;
}

const PREVIEW = `
  select count(*) filter (where contact_id is null)::int as added,
    count(*) filter (where cardinality(fields) > 0)::int as changed,
    count(*) filter (where cardinality(fields) = 0)::int as unchanged,
    (select coalesce(jsonb_object_agg(field, n), '{}')
     from (select field, count(*) as n from staged, unnest(fields) as field group by 1) f) as fields,
    (select coalesce(array_agg(distinct s.state), '{}') from staged s
     where not exists (select from state t where t.directory_id = $1 and t.code = s.state)) as "newStates"
  from staged`;

/** New rows in the order of State and key, after the last of the batch before. */
export function nextNew(tx: Tx, state: string, key: string, limit: number): Promise<StagedRow[]> {
  return tx.query<StagedRow[]>(
    `select line, key, state, record from staged where contact_id is null and (state, key) > ($1, $2) order by state, key limit $3`,
    [state, key, limit],
  );
}

export function namesGiven(tx: Tx): Promise<{ state: string; names: StateNames }[]> {
  return tx.query('select distinct on (state) state, names from staged where names is not null order by state, line');
}
