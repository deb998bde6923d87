import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type Acts, AuditLog } from '@liaison/audit';
import { Installation, Transactions, type Tx } from '@liaison/database';
import { type Actor, system } from '@liaison/kernel';
import { type ActorRow, actorOfAccount } from './account.js';
import { Attempts } from './attempts/attempts.js';
import type { Place } from './domain/attempts.js';
import { WrongCredentials } from './sign-in.errors.js';
import { Passwords } from './hashing/passwords.js';

type AccountRow = ActorRow & { readonly password_hash: string | null };

interface Checked {
  readonly account: AccountRow | null;
  readonly right: boolean;
  /** When the attempt was let through, by performance.now(). */
  readonly from: number;
}

/** Refusals come at multiples of this (ms) only, so that their time does not tell whether the account exists. */
const REFUSED_EVERY = 250;

@Injectable()
export class SignIn {
  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly audit: AuditLog,
    private readonly passwords: Passwords,
    private readonly attempts: Attempts,
  ) {}

  /**
   * Who this is. `place` is where the attempt comes from.
   * @throws WrongCredentials, TooManyAttempts, SignInBusy
   */
  async execute(email: string, password: string, place: Place): Promise<Actor> {
    const { account, right, from } = await this.passwords.inLine(() => this.check(email.toLowerCase(), password, place));
    if (account && right) return this.welcome(actorOfAccount(account));
    if (account) await this.record(actorOfAccount(account), 'identity/sign-in-refused', { reason: 'wrong-password' });
    await sleep(REFUSED_EVERY - ((performance.now() - from) % REFUSED_EVERY));
    throw new WrongCredentials();
  }

  private async check(email: string, password: string, place: Place): Promise<Checked> {
    const attempt = await this.attempts.take('sign-in', email, place);
    const from = performance.now();
    const account = await this.find(email);
    const right = await this.passwords.matches(account?.password_hash ?? null, password);
    if (right) await attempt.succeeded();
    return { account, right, from };
  }

  private async find(email: string): Promise<AccountRow | null> {
    const [row] = await this.asIdentity((tx) => tx.query<AccountRow[]>(FIND, [this.installation.directoryId, email]));
    return row ?? null;
  }

  private async welcome(actor: Actor): Promise<Actor> {
    await this.record(actor, 'identity/proof-shown', { proof: 'password' });
    return actor;
  }

  private async record<A extends 'identity/proof-shown' | 'identity/sign-in-refused'>(actor: Actor, act: A, data: Acts[A]): Promise<void> {
    const states = actor.state ? [actor.state] : [];
    await this.asIdentity((tx) => this.audit.append<A>(tx, actor, act, { subject: actor.name, states, data }));
  }

  private asIdentity<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.run(system('identity', this.installation.directoryId), work);
  }
}

const FIND = `
  select id, directory_id, state, roles, contact_ids, password_hash from account
  where directory_id = $1 and email = $2 and disabled_at is null`;
