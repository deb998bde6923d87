import type { Actor, Role } from '@liaison/kernel';

/** The columns that make an actor, of an account or of a key. */
export interface ActorRow {
  readonly id: string;
  readonly directory_id: string;
  readonly state: string | null;
  readonly roles: readonly Role[];
  readonly contact_ids: readonly string[];
}

export function actorOfAccount(row: ActorRow): Actor {
  return { ...common(row), kind: 'person', name: `account:${row.id}`, personId: row.id };
}

export interface KeyRow extends ActorRow {
  readonly account_id: string | null;
  readonly scopes: readonly string[];
}

export function actorOfKey(row: KeyRow): Actor {
  return { ...common(row), kind: 'key', name: `key:${row.id}`, personId: row.account_id, scopes: row.scopes };
}

function common({ directory_id, state, roles, contact_ids }: ActorRow) {
  return { directoryId: directory_id, state, roles, contactIds: contact_ids };
}
