import { Injectable } from '@nestjs/common';
import { Reads } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, NotFound } from '@liaison/kernel';
import { unState } from './domain/un-names.js';
import type { StateNames } from './list-state.js';

export interface StateView {
  readonly code: string;
  /** The United Nations' number; null for a code outside its table. */
  readonly m49: string | null;
  readonly names: StateNames;
  readonly formalNames: Partial<StateNames>;
  readonly participation: 'not-invited' | 'invited' | 'participating' | 'withdrawn';
  /** Active contacts per category, the nominating authority not counted. */
  readonly contacts: Readonly<Record<string, number>>;
  /** The id of the severity scheme it publishes under; null: the neutral scale. */
  readonly scheme: string | null;
  readonly version: number;
}

@Injectable()
export class StatesQuery {
  constructor(private readonly reads: Reads) {}

  /** In the order of their codes; after `after`, when given. */
  async list(actor: Actor, { after = '', limit = 300 }: { after?: string; limit?: number } = {}): Promise<StateView[]> {
    allow(actor, 'directory/read');
    const values = [actor.directoryId, after, limit];
    return (await this.reads.all<Row>('states', `${SELECT} and s.code > $2 order by s.code limit $3`, values)).map(toView);
  }

  /** @throws NotFound */
  async one(actor: Actor, code: string): Promise<StateView> {
    allow(actor, 'directory/read');
    const found = await this.reads.first<Row>('state', `${SELECT} and s.code = $2`, [actor.directoryId, code]);
    if (!found) throw new NotFound('State');
    return toView(found);
  }
}

type Row = Omit<StateView, 'm49'> & Record<string, unknown> & { code: string };

function toView(row: Row): StateView {
  return { ...row, m49: unState(row.code)?.m49 ?? null };
}

const SELECT = `
  select s.code, s.names, s.formal_names as "formalNames", s.participation, s.version,
    (select c.scheme from severity_choice c where c.directory_id = s.directory_id and c.state = s.code) as scheme,
    coalesce((select json_object_agg(category, n) from (
      select c.category, count(*) as n from contact c
      where c.directory_id = s.directory_id and c.state = s.code and c.status = 'active' and c.category <> 'authority'
      group by 1) coverage), '{}') as contacts
  from state s where s.directory_id = $1`;
