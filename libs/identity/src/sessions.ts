import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Installation, Transactions, type Tx } from '@liaison/database';
import { type Actor, newId, system } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { type ActorRow, actorOfAccount, awaySql, contactsSql } from './account.js';
import { type Factor, factorsFor, isOfficer, type Proof, type Stage, stageOf } from './domain/session-stage.js';
import { FACTORS_OF } from './recovery/has-factor.sql.js';

/** A person with a session, as the pages need them. */
export interface SignedIn {
  /** The session's public id, for the list of one's sessions; never its token. */
  readonly session: string;
  /** Without any role until the stage is `complete`. */
  readonly actor: Actor;
  readonly stage: Stage;
  readonly proofs: readonly Proof[];
  /** When the last strong proof (passkey, app, recovery code) was given, in real time; what steps up. */
  readonly provenAt: Date | null;
  /** What is set up, and what the directory accepts of this person. */
  readonly enrolled: readonly Factor[];
  readonly accepted: readonly Factor[];
  /** A manager or second officer, for whom the directory has rules of its own. */
  readonly isOfficer: boolean;
  readonly email: string;
  readonly name: string;
  readonly language: string;
  readonly timeZone: string;
}

/** What is told of a new session: whose, from where, and what was shown. */
export interface NewSession {
  readonly accountId: string;
  readonly proof: Proof;
  readonly agent: string | null;
  /** Such as `192.0.2.0/24`: where from, and no closer. */
  readonly network: string | null;
}

/** Browser sessions: the cookie's token is stored only as its hash. They end by real time: idle, or old. */
@Injectable()
export class Sessions {
  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly settings: Settings,
  ) {}

  async open(token: string, { accountId, proof, agent, network }: NewSession): Promise<void> {
    const values = [hashOf(token), this.installation.directoryId, accountId, this.settings.SESSION_LONGEST, newId(), agent?.slice(0, 300)];
    await this.asIdentity((tx) => tx.query(OPEN, [...values, [proof], isStrong(proof), network]));
  }

  /**
   * One more proof in the session `old`, which from now on answers to `token` only (against fixation).
   * False when it has ended in the meantime.
   */
  prove(old: string, token: string, proof: Proof): Promise<boolean> {
    return this.asIdentity(async (tx) => {
      const [, proven] = await tx.query<[unknown, number]>(PROVE, [hashOf(old), hashOf(token), proof, isStrong(proof)]);
      return proven === 1;
    });
  }

  find(token: string): Promise<SignedIn | null> {
    return this.asIdentity(async (tx) => {
      const { SESSION_IDLE, SESSION_LONGEST, OFFICER_SESSION_IDLE, OFFICER_SESSION_LONGEST } = this.settings;
      const values = [hashOf(token), SESSION_IDLE, SESSION_LONGEST, OFFICER_SESSION_IDLE, OFFICER_SESSION_LONGEST];
      const [row] = await tx.query<SessionRow[]>(FIND, values);
      if (!row) return null;
      if (row.stale) await tx.query('update session set used_at = now() where id_hash = $1', [hashOf(token)]);
      return this.signedIn(row);
    });
  }

  async close(token: string): Promise<void> {
    await this.asIdentity((tx) => tx.query('delete from session where id_hash = $1', [hashOf(token)]));
  }

  private signedIn({ session, proofs, proven_at: provenAt, enrolled, ...row }: SessionRow): SignedIn {
    const { email, name, language, time_zone: timeZone } = row;
    const accepted = factorsFor(row.roles, this.settings.OFFICER_FACTORS.split(',') as Factor[]);
    const stage = stageOf(proofs, enrolled, accepted);
    const actor = actorOfAccount(stage === 'complete' ? row : { ...row, roles: [], contact_ids: [] });
    return {
      session,
      actor,
      stage,
      proofs,
      provenAt,
      enrolled,
      accepted,
      isOfficer: isOfficer(row.roles),
      email,
      name,
      language,
      timeZone,
    };
  }

  private asIdentity<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.run(system('identity', this.installation.directoryId), work);
  }
}

interface SessionRow extends ActorRow {
  readonly session: string;
  readonly proofs: readonly Proof[];
  readonly proven_at: Date | null;
  readonly enrolled: readonly Factor[];
  readonly email: string;
  readonly name: string;
  readonly language: string;
  readonly time_zone: string;
  readonly stale: boolean;
}

const OPEN = `
  insert into session (id_hash, directory_id, account_id, expires_at, public_id, agent, proofs, proven_at, network)
  values ($1, $2, $3, now() + $4 * interval '1 ms', $5, $6, $7, case when $8 then now() end, $9)`;

const PROVE = `
  update session set id_hash = $2, proofs = array(select distinct unnest(proofs || array[$3])),
    proven_at = case when $4 then now() else proven_at end, used_at = now()
  where id_hash = $1`;

/** Managers and second officers have shorter sessions; a role given meanwhile shortens those that are open. */
const FIND = `
  select s.public_id as session, s.used_at < now() - interval '1 minute' as stale, s.proofs, s.proven_at,
    ${FACTORS_OF} as enrolled,
    a.id, a.directory_id, a.state, a.roles, ${contactsSql('a')}, a.email, a.name, a.language, a.time_zone, ${awaySql('a')} as away
  from session s join account a on a.id = s.account_id
  cross join lateral (select case when officer then $4::float8 else $2::float8 end * interval '1 ms' as idle,
    case when officer then $5::float8 else $3::float8 end * interval '1 ms' as longest
    from (select a.roles && array['manager', 'second-officer'] as officer) o) rule
  where s.id_hash = $1 and s.expires_at > now() and s.created_at > now() - rule.longest and s.used_at > now() - rule.idle
    and a.disabled_at is null`;

function isStrong(proof: Proof): boolean {
  return proof !== 'password' && proof !== 'sso';
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
