import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { poolOf, type Tx } from '@liaison/database';
import type { Actor } from '@liaison/kernel';
import type { PoolClient } from 'pg';

const FOR_MS = 1_000;
const AT_MOST = 10_000;
const CHANNEL = 'identity_changed';
/** Rung, in the changing transaction, when a key or an account loses rights. */
export const NOTIFY = `select pg_notify('${CHANNEL}', '')`;

/** A key as it is remembered: who it speaks for, from where (networks; none: anywhere), and until when (ms). */
export interface KnownKey {
  readonly actor: Actor;
  readonly allowed: readonly string[];
  readonly until: number;
}

interface Known {
  readonly key: Promise<KnownKey | null>;
  readonly until: number;
}

/** Remembers who a key belongs to for a second, and forgets at once when told. */
@Injectable()
export class ActorCache implements OnModuleDestroy {
  private readonly known = new Map<string, Known>();
  private listener: Promise<PoolClient> | null = null;
  private closed = false;

  constructor(private readonly source: DataSource) {}

  /** Whether it is remembered, fresh or not. */
  has(id: string): boolean {
    return this.known.has(id);
  }

  get(id: string, read: () => Promise<KnownKey | null>): Promise<KnownKey | null> {
    const known = this.known.get(id);
    if (known && known.until > Date.now()) return known.key;
    if (this.known.size >= AT_MOST) this.known.clear();
    const key = read();
    this.known.set(id, { key, until: Date.now() + FOR_MS });
    key.catch(() => this.known.delete(id));
    this.listen();
    return key;
  }

  /** In the transaction that changes what actors may do: other processes forget when it commits. */
  async ring(tx: Tx): Promise<void> {
    await tx.query(NOTIFY);
  }

  /** For whoever has just committed a change: this process need not wait to hear of it. */
  forget(): void {
    this.known.clear();
  }

  async onModuleDestroy(): Promise<void> {
    this.closed = true;
    const client = await this.listener?.catch(() => null);
    client?.release(true);
  }

  /** Hearing of a change only shortens the second; a lost connection is taken up again with the next look-up. */
  private listen(): void {
    if (this.listener || this.closed) return;
    this.listener = poolOf(this.source).connect();
    this.listener.then((client) => this.hear(client)).catch(() => (this.listener = null));
  }

  private async hear(client: PoolClient): Promise<void> {
    client.on('notification', () => this.known.clear());
    client.once('error', (error: Error) => {
      // At the end it is given back already.
      if (this.closed) return;
      this.listener = null;
      client.release(error);
    });
    await client.query(`listen ${CHANNEL}`);
    // What was read before anybody listened may have changed unheard.
    this.known.clear();
  }
}
