import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { type Actor, isId, system } from '@liaison/kernel';

export interface KnownActor {
  /** Null: the directory's. */
  readonly state: string | null;
  /** The person's or key's name, a key acted on with its prefix; null where it is another State's. */
  readonly label: string | null;
}

/** Who stands behind the names of the trail, as who acted or as who was acted on (`api-key:`, `invitation:`). Of other States one learns which State it was, not which person. */
@Injectable()
export class ActorsQuery {
  constructor(private readonly transactions: Transactions) {}

  async of(reader: Actor, names: readonly string[]): Promise<ReadonlyMap<string, KnownActor>> {
    const ids = [...new Set(names)].map((name) => name.split(':')[1] ?? '').filter(isId);
    const identity = system('identity', reader.directoryId);
    const rows = await this.transactions.run(identity, (tx) =>
      tx.query<{ actor: string; state: string | null; label: string }[]>(SELECT, [reader.directoryId, ids]),
    );
    return new Map(rows.map(({ actor, state, label }) => [actor, { state, label: state === reader.state ? label : null }]));
  }
}

const SELECT = `
  select 'account:' || id as actor, state, name as label from account where directory_id = $1 and id = any($2::uuid[])
  union all
  select 'key:' || id, state, name from api_key where directory_id = $1 and id = any($2::uuid[])
  union all
  select 'api-key:' || id, state, name || ' (' || prefix || ')' from api_key where directory_id = $1 and id = any($2::uuid[])
  union all
  select 'invitation:' || id, state, name from invitation where directory_id = $1 and id = any($2::uuid[])`;
