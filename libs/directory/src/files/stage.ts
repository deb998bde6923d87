import type { Tx } from '@liaison/database';
import type { ContactRecord } from '../domain/contact-record.js';
import type { Outcome } from '../domain/contact-import.js';
import type { FieldVerdict } from '../domain/import-verdicts.js';
import { UN_STATES } from '../domain/un-names.js';
import type { StateNames } from '../list-state.js';
import type { RowFault } from './row.js';

/** A row that could be read. */
export interface ReadRow {
  readonly line: number;
  readonly key: string;
  readonly state: string;
  readonly names: StateNames | null;
  /** The columns the file has. */
  readonly given: readonly string[];
  readonly record: ContactRecord;
}

/** Personal numbers stand sealed beside the record, which has their mask. */
export interface StagedRow extends ReadRow {
  readonly id: string;
  readonly numbers: string | null;
}

/** Where the file may lead: a State's own file to that State, the operator's also to States that are not listed yet. */
export interface Reach {
  readonly state: string | null;
  readonly direct: boolean;
}

/** The file in a table that lives as long as the transaction, so that its size does not matter to our memory. */
export async function openStage(tx: Tx): Promise<void> {
  await tx.query(`create temporary table staged (id uuid not null, line integer not null, key text not null, state text not null,
    names jsonb, given text[] not null, record jsonb not null, numbers text, contact_id uuid, outcome text, verdicts jsonb not null default '[]',
    after jsonb, proposal_id uuid) on commit drop`);
}

export async function stage(tx: Tx, rows: readonly StagedRow[]): Promise<void> {
  await tx.query(
    `insert into staged (id, line, key, state, names, given, record, numbers)
     select id, line, key, state, names, array(select jsonb_array_elements_text(given)), record, numbers
     from jsonb_to_recordset($1::jsonb) as r (id uuid, line integer, key text, state text, names jsonb, given jsonb, record jsonb, numbers text)`,
    [JSON.stringify(rows)],
  );
}

/** Finds out which rows are known contacts; what is neither new nor the same has no outcome yet. */
export async function compare(tx: Tx, directoryId: string, { direct }: Reach): Promise<void> {
  await tx.query('create index on staged (state, key); create index on staged (line); analyze staged');
  await tx.query(MATCH, [directoryId]);
  await tx.query(NEW, [directoryId, direct]);
}

const MATCH = `
  update staged s set contact_id = c.id, outcome = case
    when c.status = 'withdrawn' then 'kept'
    when not exists (select from jsonb_each(s.record) f where f.value is distinct from ${asFilesSay('f', 'v.record')}) then 'unchanged' end
  from contact c join contact_version v on v.contact_id = c.id and v.version = c.version
  where c.directory_id = $1 and c.state = s.state and coalesce(c.import_key, c.id::text) = s.key`;

/** A State is empty while nobody but an import, since undone, has entered a contact for it. */
const NEW = `
  update staged s set outcome = case
    when exists (select from proposal p where p.directory_id = $1 and p.state = s.state and p.import_key = s.key and p.status = 'draft'
      and p.act = 'nominate' and p.after = s.record) then 'waiting'
    when $2 and e.state is not null then 'added' else 'nominated' end
  from (select distinct state from staged) o
  left join (select distinct state from staged t where not exists (
    select from contact c where c.directory_id = $1 and c.state = t.state and not (c.status = 'withdrawn' and exists (
      select from contact_version v where v.contact_id = c.id and v.version = c.version and v.import_id is not null)))) e
    on e.state = o.state
  where o.state = s.state and s.contact_id is null`;

/** Files know channels by address alone. */
function asFilesSay(field: string, record: string): string {
  return `case ${field}.key when 'channels' then (select jsonb_agg(e.c - 'id' order by n)
    from jsonb_array_elements(${record}->'channels') with ordinality as e (c, n)) else ${record} -> ${field}.key end`;
}

/** What only the whole file, or the database, can tell; some at a time, for there may be as many as rows. */
export async function* stagedFaults(tx: Tx, directoryId: string, { state, direct }: Reach): AsyncGenerator<RowFault> {
  const values = [directoryId, UN_STATES.map(({ code }) => code), state, direct];
  await tx.query(`declare staged_faults no scroll cursor for ${FAULTS}`, values);
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
  (select line, 'state', 'other-state', jsonb_build_object('given', state, 'own', $3::text) from staged where state <> $3)
  union all
  (select line, 'state', case when $4 then 'unknown-state' else 'state-not-listed' end, jsonb_build_object('given', state)
   from staged join (
     select o.state from (select distinct state from staged) o
     where o.state = coalesce($3, o.state) and not exists (select from state t where t.directory_id = $1 and t.code = o.state)
       and not ($4 and (o.state = any($2) or exists (select from staged n where n.state = o.state and n.names is not null)))
   ) unknown using (state))
  union all
  (select line, 'state_name_en', 'state-names-differ', '{}' from staged s
     join (select distinct on (state) state, names from staged where names is not null order by state, line) first using (state)
     left join state t on t.directory_id = $1 and t.code = s.state
   where s.names <> coalesce(t.names, first.names))
  union all
  (select line, 'time_zone', 'time-zone-needed', jsonb_build_object('given', record->>'timeZone') from staged s
   where not exists (select from pg_timezone_names z where z.name = s.record->>'timeZone'))
  union all
  (select line, 'channels', 'phone-for-24-7', '{}' from staged s
   where outcome = 'added' and (record #>> '{hours,always}')::boolean
     and not exists (select from jsonb_array_elements(record->'channels') c where c->>'kind' = 'phone'))
  order by line`;

/** A row that says something else than the contact it is about. */
export interface DifferingRow {
  readonly line: number;
  readonly contactId: string;
  readonly given: readonly string[];
  readonly record: ContactRecord;
}

/** Those still to be decided, after the last of the batch before. */
export function nextDiffering(tx: Tx, line: number, limit: number): Promise<DifferingRow[]> {
  return tx.query<DifferingRow[]>(
    `select line, contact_id as "contactId", given, record from staged where outcome is null and line > $1 order by line limit $2`,
    [line, limit],
  );
}

/** What was decided about one row. */
export interface DecidedRow {
  readonly line: number;
  readonly outcome: 'changed' | 'unchanged' | 'kept';
  readonly verdicts: readonly FieldVerdict[];
  readonly after: ContactRecord | null;
}

/** The same draft, still waiting, is not made twice. */
export async function decide(tx: Tx, rows: readonly DecidedRow[]): Promise<void> {
  await tx.query(DECIDE, [JSON.stringify(rows)]);
}

const DECIDE = `
  update staged s set verdicts = d.verdicts, after = d.after, outcome = case when d.outcome = 'changed' and exists (
    select from proposal p where p.contact_id = s.contact_id and p.status = 'draft' and p.import_id is not null and p.after = d.after)
    then 'waiting' else d.outcome end
  from jsonb_to_recordset($1::jsonb) as d (line integer, outcome text, verdicts jsonb, after jsonb) where d.line = s.line`;

/** Rows of one outcome in the order of State and key, after the last of the batch before. */
export function nextOf(tx: Tx, outcome: Outcome, last: { state: string; key: string }, limit: number): Promise<OutcomeRow[]> {
  return tx.query<OutcomeRow[]>(NEXT, [outcome, last.state, last.key, limit]);
}

export interface OutcomeRow extends StagedRow {
  readonly contactId: string | null;
  readonly after: ContactRecord | null;
}

const NEXT = `
  select id, line, key, state, names, given, record, numbers, contact_id as "contactId", after from staged
  where outcome = $1 and (state, key) > ($2, $3) order by state, key limit $4`;

export function namesGiven(tx: Tx): Promise<{ state: string; names: StateNames }[]> {
  return tx.query('select distinct on (state) state, names from staged where names is not null order by state, line');
}

/** Which draft a row became. */
export async function linkDrafts(tx: Tx, drafts: readonly { readonly line: number; readonly id: string }[]): Promise<void> {
  await tx.query(
    'update staged s set proposal_id = d.id from jsonb_to_recordset($1::jsonb) as d (line integer, id uuid) where s.line = d.line',
    [JSON.stringify(drafts)],
  );
}
