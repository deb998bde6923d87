import type { Tx } from '@liaison/database';

/** What a file comes to. */
export interface ImportCounts {
  readonly rows: number;
  /** Contacts of States that have none, entered at once. */
  readonly added: number;
  /** Drafts that nominate a contact. */
  readonly nominated: number;
  /** Drafts that change one. */
  readonly changed: number;
  readonly unchanged: number;
  /** Rows of which nothing is taken. */
  readonly kept: number;
  /** Rows whose draft waits already. */
  readonly waiting: number;
  /** How often each field is to change, and how often it is kept. */
  readonly fields: Readonly<Record<string, number>>;
  readonly keptFields: Readonly<Record<string, number>>;
  /** Drafts by State, in the order of codes. */
  readonly drafts: readonly { readonly state: string; readonly count: number }[];
  /** States the file would enter into the directory. */
  readonly newStates: readonly string[];
}

export async function countStaged(tx: Tx, directoryId: string): Promise<ImportCounts> {
  const [found] = await tx.query<[{ counts: ImportCounts }]>(COUNTS, [directoryId]);
  return found.counts;
}

const of = (outcome: string) => `'${outcome}', count(*) filter (where outcome = '${outcome}')`;
const fieldsOf = (verdicts: string) => `(select coalesce(jsonb_object_agg(field, n order by field), '{}') from (
  select v->>'field' as field, count(*) as n from staged, jsonb_array_elements(verdicts) as v where v->>'verdict' in (${verdicts}) group by 1) f)`;

const COUNTS = `
  select jsonb_build_object('rows', count(*), ${['added', 'nominated', 'changed', 'unchanged', 'kept', 'waiting'].map(of).join(', ')},
    'fields', ${fieldsOf(`'added', 'changed'`)}, 'keptFields', ${fieldsOf(`'kept-own', 'kept-higher'`)},
    'drafts', (select coalesce(jsonb_agg(jsonb_build_object('state', state, 'count', n) order by state), '[]') from (
      select state, count(*) as n from staged where outcome in ('nominated', 'changed') group by state) d),
    'newStates', (select coalesce(jsonb_agg(distinct s.state), '[]') from staged s
      where not exists (select from state t where t.directory_id = $1 and t.code = s.state))) as counts
  from staged`;
