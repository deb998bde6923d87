import { Injectable } from '@nestjs/common';
import { Reads } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, NotFound } from '@liaison/kernel';
import type { Participation } from './domain/participation.js';
import { unState } from './domain/un-names.js';
import { type Region, unRegion } from './domain/un-regions.js';
import type { StateNames } from './list-state.js';
import { scopeOf } from './scope.js';

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
  /** The id of the severity scheme it publishes under; null: the neutral scale. */
  readonly scheme: string | null;
  readonly version: number;
}

/** Whoever does not take part does not exist for other States: the same statement finds nothing, whatever the reason. */
@Injectable()
export class StatesQuery {
  constructor(private readonly reads: Reads) {}

  /** In the order of their codes; after `after`, when given. */
  async list(actor: Actor, { after = '', limit = 300 }: { after?: string; limit?: number } = {}): Promise<StateView[]> {
    allow(actor, 'directory/read');
    const { directoryId, state, officer } = scopeOf(actor);
    const values = [directoryId, state, officer, after, limit];
    return (await this.reads.all<Row>('states', `${SELECT} and s.code > $4 order by s.code limit $5`, values)).map(toView);
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

type Row = Omit<StateView, 'm49'> & Record<string, unknown> & { code: string };

function toView(row: Row): StateView {
  return { ...row, m49: unState(row.code)?.m49 ?? null, region: row.region ?? unRegion(row.code) };
}

/** $1 directory, $2 the reader's State, $3 whether an officer reads. */
const VISIBLE = `s.directory_id = $1 and (s.participation = 'participating' or $3::boolean or s.code = $2::text)`;

const SELECT = `
  select s.code, s.region, s.names, s.formal_names as "formalNames", s.participation, s.version,
    (select c.scheme from severity_choice c where c.directory_id = s.directory_id and c.state = s.code) as scheme,
    coalesce((select json_object_agg(category, n) from (
      select c.category, count(*) as n from contact c
      where c.directory_id = s.directory_id and c.state = s.code and c.status = 'active' and c.category <> 'authority'
      group by 1) coverage), '{}') as contacts
  from state s where ${VISIBLE}`;
