import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import type { Actor, Role } from '@liaison/kernel';
import { allow } from './domain/policy.js';

export interface ApiKeyView {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly roles: readonly Role[];
  readonly contactIds: readonly string[];
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly expiresAt: string | null;
  readonly version: number;
}

@Injectable()
export class ApiKeysQuery {
  constructor(private readonly transactions: Transactions) {}

  /** The valid keys of the actor's State, newest first. `before` is the id after which the page starts. */
  list(actor: Actor, before: string | null, limit: number): Promise<ApiKeyView[]> {
    allow(actor, 'key/administer', { states: actor.state ? [actor.state] : [] });
    return this.transactions.run(actor, (tx) => tx.query<ApiKeyView[]>(LIST, [actor.directoryId, actor.state, before, limit]));
  }

  /** The State a valid key belongs to; null when there is none that the actor may see. */
  async ownerOf(actor: Actor, id: string): Promise<string | null> {
    const [key] = await this.transactions.run(actor, (tx) => tx.query<{ state: string | null }[]>(OWNER, [actor.directoryId, id]));
    return key?.state ?? null;
  }
}

const LIST = `
  select id, name, prefix, roles, contact_ids as "contactIds", created_at as "createdAt", last_used_at as "lastUsedAt",
    expires_at as "expiresAt", 1 as version
  from api_key
  where directory_id = $1 and state = $2 and revoked_at is null and ($3::uuid is null or id < $3::uuid)
  order by id desc limit $4`;

const OWNER = 'select state from api_key where directory_id = $1 and id = $2 and revoked_at is null';
