import { Injectable } from '@nestjs/common';
import { Reads } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, NotFound } from '@liaison/kernel';
import type { Participation } from './domain/participation.js';
import { unState } from './domain/un-names.js';
import { type Region, unRegion } from './domain/un-regions.js';
import type { StateNames } from './list-state.js';
import { scopeOf } from './scope.js';
import { StateWords } from './search/state-words.js';
import { type Term, termsOf, tsqueryOf } from './search/terms.js';

export interface StateView {
  readonly code: string;
  /** The United Nations' number; null for a code outside its table. */
  readonly m49: string | null;
  /** The number of its region in M49; null where none is known. */
  readonly region: Region | null;
  readonly names: StateNames;
  readonly formalNames: Partial<StateNames>;
  /** Members see those that take part, and their own State. */
  readonly participation: Participation;
  /** Active contacts per category, the nominating authority not counted. */
  readonly contacts: Readonly<Record<string, number>>;
  /** The version of what it says of itself; 0: nothing yet. */
  readonly profileVersion: number;
  /** The id of the severity scheme it publishes under; null: the neutral scale. */
  readonly scheme: string | null;
  readonly version: number;
}

/** Whoever does not take part does not exist for other States: the same statement finds nothing, whatever the reason. */
@Injectable()
export class StatesQuery {
  constructor(
    private readonly reads: Reads,
    private readonly words: StateWords,
  ) {}

  /**
   * In the order of their codes; after `after`, when given. `q` are words of names in any language, or of what the State
   * says of itself.
   */
  async list(actor: Actor, { after = '', limit = 300, q }: StatesFilter = {}): Promise<StateView[]> {
    allow(actor, 'directory/read');
    const { directoryId, state, officer } = scopeOf(actor);
    const terms = q === undefined ? null : termsOf(q, await this.words.of(directoryId));
    const values = [directoryId, state, officer, after, terms?.map(tsqueryOf) ?? []];
    const rows = await this.reads.all<FoundRow>('states', `${SELECT_FOUND} and s.code > $4 order by s.code`, values);
    const asked = terms === null ? rows : rows.filter((row) => isFound(row, terms));
    return asked.slice(0, limit).map(({ found: _, ...row }) => toView(row as Row));
  }

  /** @throws NotFound */
  async one(actor: Actor, code: string): Promise<StateView> {
    allow(actor, 'directory/read');
    const { directoryId, state, officer } = scopeOf(actor);
    const found = await this.reads.first<Row>('state', `${SELECT} and s.code = $4`, [directoryId, state, officer, code]);
    if (!found) throw new NotFound('State');
    return toView(found);
  }

  /** Whether there is such a State for the actor; one's own is there also while it does not take part. */
  async knows(actor: Actor, code: string): Promise<boolean> {
    const { directoryId, state, officer } = scopeOf(actor);
    return (
      (await this.reads.first('state-known', `select s.code from state s where ${VISIBLE} and s.code = $4`, [
        directoryId,
        state,
        officer,
        code,
      ])) !== null
    );
  }
}

export interface StatesFilter {
  readonly after?: string;
  readonly limit?: number;
  readonly q?: string;
}

type Row = Omit<StateView, 'm49'> & Record<string, unknown> & { code: string };

function toView(row: Row): StateView {
  return { ...row, m49: unState(row.code)?.m49 ?? null, region: row.region ?? unRegion(row.code) };
}

/** $1 directory, $2 the reader's State, $3 whether an officer reads. */
const VISIBLE = `s.directory_id = $1 and (s.participation = 'participating' or $3::boolean or s.code = $2::text)`;

/** Per word that was typed, whether the profile in force has it. */
type FoundRow = Row & { readonly found: readonly boolean[] };

/** Every word must stand in a name of the State or in what it says of itself. */
function isFound({ code, found }: FoundRow, terms: readonly Term[]): boolean {
  return terms.length > 0 && terms.every(({ states }, i) => states.has(code) || found[i]);
}

const COLUMNS = `
  s.code, s.region, s.names, s.formal_names as "formalNames", s.participation, s.version,
  coalesce((select max(p.version) from state_profile p where p.directory_id = s.directory_id and p.state = s.code), 0) as "profileVersion",
  (select c.scheme from severity_choice c where c.directory_id = s.directory_id and c.state = s.code) as scheme,
  coalesce((select json_object_agg(category, n) from (
    select c.category, count(*) as n from contact c
    where c.directory_id = s.directory_id and c.state = s.code and c.status = 'active' and c.category <> 'authority'
    group by 1) coverage), '{}') as contacts`;

const SELECT = `select ${COLUMNS} from state s where ${VISIBLE}`;

/** $5: a tsquery per word that was typed. */
const SELECT_FOUND = `
  select ${COLUMNS}, array(select coalesce(p.search @@ word::tsquery, false) from unnest($5::text[]) with ordinality asked (word, n)
    left join lateral (select search from state_profile p where p.directory_id = s.directory_id and p.state = s.code
      order by p.version desc limit 1) p on true order by asked.n) as found
  from state s where ${VISIBLE}`;
