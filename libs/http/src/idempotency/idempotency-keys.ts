import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface Claim {
  readonly directoryId: string;
  readonly actor: string;
  readonly route: string;
  readonly key: string;
  readonly bodyHash: Buffer;
}

export interface Earlier {
  readonly bodyHash: Buffer;
  /** Null while the first call is still under way. */
  readonly status: number | null;
  readonly response: unknown;
}

/** Retries that do not repeat: a row per actor, route and key, kept 24 h by real time. */
@Injectable()
export class IdempotencyKeys {
  constructor(private readonly source: DataSource) {}

  /** Null when the key is ours now, else what stands there. */
  async claim(claim: Claim): Promise<Earlier | null> {
    const own = await this.source.query<unknown[]>(CLAIM, [...scope(claim), claim.bodyHash]);
    if (own.length) return null;
    const [earlier] = await this.source.query<Earlier[]>(
      `select body_hash as "bodyHash", status, response from idempotency_key ${OF}`,
      scope(claim),
    );
    return earlier ?? this.claim(claim);
  }

  async settle(claim: Claim, status: number, response: unknown): Promise<void> {
    const json = response === undefined ? null : JSON.stringify(response);
    await this.source.query(`update idempotency_key set status = $5, response = $6::jsonb ${OF}`, [...scope(claim), status, json]);
  }

  async release(claim: Claim): Promise<void> {
    await this.source.query(`delete from idempotency_key ${OF}`, scope(claim));
  }
}

const OF = 'where directory_id = $1 and actor = $2 and route = $3 and key = $4';

/** A key is free again after 24 h, or when whoever held it never came back to say how it ended. */
const CLAIM = `
  insert into idempotency_key as held (directory_id, actor, route, key, body_hash) values ($1, $2, $3, $4, $5)
  on conflict (directory_id, actor, route, key) do update set body_hash = excluded.body_hash, status = null, response = null, created_at = now()
  where held.created_at < now() - interval '24 hours' or (held.status is null and held.created_at < now() - interval '1 minute')
  returning true as own`;

function scope({ directoryId, actor, route, key }: Claim): readonly string[] {
  return [directoryId, actor, route, key];
}
