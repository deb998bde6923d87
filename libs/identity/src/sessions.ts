import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Installation, Transactions, type Tx } from '@liaison/database';
import { type Actor, newId, system } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { type ActorRow, actorOfAccount } from './account.js';

/** A signed-in person as the pages need them. */
export interface SignedIn {
  /** The session's public id, for the list of one's sessions; never its token. */
  readonly session: string;
  readonly actor: Actor;
  readonly email: string;
  readonly name: string;
  readonly language: string;
  readonly timeZone: string;
}

/** Browser sessions: the cookie's token is stored only as its hash. They end by real time: idle, or old. */
@Injectable()
export class Sessions {
  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly settings: Settings,
  ) {}

  async open(token: string, accountId: string, agent: string | null): Promise<void> {
    await this.asIdentity((tx) =>
      tx.query(OPEN, [
        hashOf(token),
        this.installation.directoryId,
        accountId,
        this.settings.SESSION_LONGEST,
        newId(),
        agent?.slice(0, 300) ?? null,
      ]),
    );
  }

  find(token: string): Promise<SignedIn | null> {
    return this.asIdentity(async (tx) => {
      const [row] = await tx.query<SessionRow[]>(FIND, [hashOf(token), this.settings.SESSION_IDLE]);
      if (!row) return null;
      if (row.stale) await tx.query('update session set used_at = now() where id_hash = $1', [hashOf(token)]);
      const { session, email, name, language, time_zone: timeZone } = row;
      return { session, actor: actorOfAccount(row), email, name, language, timeZone };
    });
  }

  async close(token: string): Promise<void> {
    await this.asIdentity((tx) => tx.query('delete from session where id_hash = $1', [hashOf(token)]));
  }

  private asIdentity<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.run(system('identity', this.installation.directoryId), work);
  }
}

interface SessionRow extends ActorRow {
  readonly session: string;
  readonly email: string;
  readonly name: string;
  readonly language: string;
  readonly time_zone: string;
  readonly stale: boolean;
}

const OPEN = `
  insert into session (id_hash, directory_id, account_id, expires_at, public_id, agent)
  values ($1, $2, $3, now() + $4 * interval '1 ms', $5, $6)
  on conflict (id_hash) do nothing`;

const FIND = `
  select s.public_id as session, s.used_at < now() - interval '1 minute' as stale,
    a.id, a.directory_id, a.state, a.roles, a.contact_ids, a.email, a.name, a.language, a.time_zone
  from session s join account a on a.id = s.account_id
  where s.id_hash = $1 and s.expires_at > now() and s.used_at > now() - $2 * interval '1 ms' and a.disabled_at is null`;

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
