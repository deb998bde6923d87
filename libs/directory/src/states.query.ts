import { Injectable } from '@nestjs/common';
import { Reads } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, NotFound } from '@liaison/kernel';
import type { StateNames } from './list-state.js';

export interface StateView {
  readonly code: string;
  readonly names: StateNames;
  readonly formalNames: Partial<StateNames>;
  readonly participation: 'not-invited' | 'invited' | 'participating' | 'withdrawn';
  /** Active contacts per category, the nominating authority not counted. */
  readonly contacts: Readonly<Record<string, number>>;
  /** The published severity scheme; none yet. */
  readonly scheme: null;
  readonly version: number;
}

@Injectable()
export class StatesQuery {
  constructor(private readonly reads: Reads) {}

  /** In the order of their codes; after `after`, when given. */
  list(actor: Actor, { after = '', limit = 300 }: { after?: string; limit?: number } = {}): Promise<StateView[]> {
    allow(actor, 'directory/read');
    return this.reads.all<StateView & Record<string, unknown>>('states', `${SELECT} and s.code > $2 order by s.code limit $3`, [
      actor.directoryId,
      after,
      limit,
    ]);
  }

  /** @throws NotFound */
  async one(actor: Actor, code: string): Promise<StateView> {
    allow(actor, 'directory/read');
    const found = await this.reads.first<StateView & Record<string, unknown>>('state', `${SELECT} and s.code = $2`, [
      actor.directoryId,
      code,
    ]);
    if (!found) throw new NotFound('State');
    return found;
  }
}

const SELECT = `
  select s.code, s.names, s.formal_names as "formalNames", s.participation, s.version, null as scheme,
    coalesce((select json_object_agg(category, n) from (
      select c.category, count(*) as n from contact c
      where c.directory_id = s.directory_id and c.state = s.code and c.status = 'active' and c.category <> 'authority'
      group by 1) coverage), '{}') as contacts
  from state s where s.directory_id = $1`;
