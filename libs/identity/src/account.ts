import type { Actor, Role } from '@liaison/kernel';

/** The columns that make an actor, of an account or of a key. */
export interface ActorRow {
  readonly id: string;
  readonly directory_id: string;
  readonly state: string | null;
  readonly roles: readonly Role[];
  readonly contact_ids: readonly string[];
  /** Whether the State does not take part now. */
  readonly away?: boolean;
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

function common({ directory_id, state, roles, contact_ids, away = false }: ActorRow) {
  return { directoryId: directory_id, state, roles, contactIds: contact_ids, ...(away && { away }) };
}

/** `contact_ids` of an account or a key: of a contact that was merged, the one that was kept. */
export function contactsSql(alias: string): string {
  return `case when ${alias}.contact_ids = '{}' then ${alias}.contact_ids else app_standing_contacts(${alias}.contact_ids) end as contact_ids`;
}

/** `away` of an account or a key: no row for the directory itself, which is always there. */
export function awaySql(alias: string): string {
  return `exists (select from state s where s.directory_id = ${alias}.directory_id and s.code = ${alias}.state and s.participation <> 'participating')`;
}
