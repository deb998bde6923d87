import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import type { Actor, Role } from '@liaison/kernel';
import { allow } from '../domain/policy.js';

export interface ApiKeyView {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly roles: readonly Role[];
  readonly scopes: readonly string[];
  readonly contactIds: readonly string[];
  /** Networks in CIDR notation; empty: anywhere. */
  readonly allowedAddresses: readonly string[];
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  /** `192.0.2.0/24`: coarse on purpose. */
  readonly lastUsedFrom: string | null;
  readonly expiresAt: Date;
  /** The secret it replaced, while that still works. */
  readonly old: { readonly prefix: string; readonly until: string } | null;
  /** Where the wish to mirror the directory stands: asked, granted, declined; null when nobody asked. */
  readonly mirror: 'asked' | 'granted' | 'declined' | null;
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

  /** One valid key of the actor's State, or null. */
  async one(actor: Actor, id: string): Promise<ApiKeyView | null> {
    allow(actor, 'key/administer', { states: actor.state ? [actor.state] : [] });
    const [key] = await this.transactions.run(actor, (tx) => tx.query<ApiKeyView[]>(ONE, [actor.directoryId, actor.state, id]));
    return key ?? null;
  }

  /** The State a valid key belongs to; null when there is none that the actor may see. */
  async ownerOf(actor: Actor, id: string): Promise<string | null> {
    const [key] = await this.transactions.run(actor, (tx) => tx.query<{ state: string | null }[]>(OWNER, [actor.directoryId, id]));
    return key?.state ?? null;
  }
}

const VIEW = `
  select id, name, prefix, roles, scopes, contact_ids as "contactIds", allowed_addresses as "allowedAddresses",
    created_at as "createdAt", last_used_at as "lastUsedAt", last_used_from as "lastUsedFrom", expires_at as "expiresAt",
    case when prior_until > now() then json_build_object('prefix', prior_prefix, 'until', prior_until) end as old,
    (select case when granted is null then 'asked' when granted then 'granted' else 'declined' end
      from mirror_grant g where g.key_id = k.id order by asked_at desc, g.id desc limit 1) as mirror, version
  from api_key k
  where directory_id = $1 and state = $2 and revoked_at is null and expires_at > now()`;

const LIST = `${VIEW} and ($3::uuid is null or id < $3::uuid) order by id desc limit $4`;
const ONE = `${VIEW} and id = $3`;

const OWNER = 'select state from api_key where directory_id = $1 and id = $2 and revoked_at is null';
