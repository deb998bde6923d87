import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import type { Actor } from '@liaison/kernel';
import { allow } from '../domain/policy.js';

/** A wish to mirror the directory, as an officer sees it who decides. */
export interface MirrorView {
  /** The key's id. */
  readonly id: string;
  readonly state: string;
  readonly name: string;
  readonly prefix: string;
  readonly purpose: string;
  readonly askedAt: Date;
  readonly allowedAddresses: readonly string[];
  readonly expiresAt: Date;
}

@Injectable()
export class MirrorsQuery {
  constructor(private readonly transactions: Transactions) {}

  /** What waits for a decision, oldest first. */
  open(actor: Actor): Promise<MirrorView[]> {
    allow(actor, 'mirror/decide');
    return this.transactions.run(actor, (tx) => tx.query<MirrorView[]>(OPEN, [actor.directoryId]));
  }

  /** Whether anybody ever asked for this valid key, as far as the actor may see. */
  async wasAsked(actor: Actor, id: string): Promise<boolean> {
    const [row] = await this.transactions.run(actor, (tx) => tx.query<unknown[]>(ASKED, [actor.directoryId, id]));
    return row !== undefined;
  }
}

const OPEN = `
  select k.id, g.state, k.name, k.prefix, g.purpose, g.asked_at as "askedAt", k.allowed_addresses as "allowedAddresses",
    k.expires_at as "expiresAt"
  from mirror_grant g join api_key k on k.id = g.key_id
  where g.directory_id = $1 and g.decided_at is null and k.revoked_at is null and k.expires_at > now()
  order by g.asked_at, g.id limit 200`;

const ASKED = `
  select true from mirror_grant g join api_key k on k.id = g.key_id where g.directory_id = $1 and k.id = $2 and k.revoked_at is null`;
