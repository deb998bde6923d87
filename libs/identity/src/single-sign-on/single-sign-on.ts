import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Installation, Transactions } from '@liaison/database';
import { type Actor, NotFound, system } from '@liaison/kernel';
import { Attempts } from '../attempts/attempts.js';
import type { Place } from '../domain/attempts.js';
import type { SignOnRefusal } from '../domain/single-sign-on.js';
import { AccountDisabled, SignOnRefused, WrongCredentials } from '../sign-in.errors.js';
import { type Identity, IdentityProvider } from './identity-provider.js';
import { LinkedAccounts } from './linked-accounts.js';
import { SignOnTrips, type Trip } from './sign-on-trips.js';

/** What a browser brings back. */
export interface Return {
  /** Of the cookie; '' without one. */
  readonly token: string;
  readonly state: string;
  readonly query: string;
  readonly place: Place;
}

/** Signing in by the organisation's own provider. It says who somebody is, as a password does; the second factor follows. */
@Injectable()
export class SingleSignOn {
  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly audit: AuditLog,
    private readonly attempts: Attempts,
    private readonly provider: IdentityProvider,
    private readonly trips: SignOnTrips,
    private readonly accounts: LinkedAccounts,
  ) {}

  /** What the browser keeps, and where it goes. @throws NotFound when there is no provider, ProviderUnavailable */
  async setOut(next: string): Promise<{ readonly token: string; readonly address: string }> {
    this.mustExist();
    const trip = this.trips.setOut(next);
    return { token: trip.token, address: await this.provider.addressFor(trip) };
  }

  /**
   * Who it is, and where they wanted to go.
   * @throws NotFound, TooManyAttempts, ProviderUnavailable, SignOnRefused, AccountDisabled, WrongCredentials for everybody unknown
   */
  async comeBack({ token, state, query, place }: Return): Promise<{ readonly actor: Actor; readonly next: string }> {
    this.mustExist();
    // Counted per trip and per place: strangers use up nothing of anybody else's.
    await this.attempts.take('sign-in', `trip ${token}`, place);
    const trip = await this.trips.comeBack(token, state);
    if (!trip) return this.refuse('wrong-state', null);
    const found = await this.accounts.find(await this.identify(trip, query));
    if ('refusal' in found) return this.refuse(found.refusal, found.actor);
    await this.record(found.actor, 'identity/proof-shown', { proof: 'sso' });
    return { actor: found.actor, next: trip.next };
  }

  private async identify(trip: Trip, query: string): Promise<Identity> {
    try {
      return await this.provider.identify(trip, query);
    } catch (error) {
      if (error instanceof SignOnRefused) await this.refuse('answer-not-accepted', null);
      throw error;
    }
  }

  private async refuse(reason: SignOnRefusal | 'wrong-state' | 'answer-not-accepted', actor: Actor | null): Promise<never> {
    await this.record(actor, 'identity/sign-in-refused', { reason: `single-sign-on: ${reason}` });
    if (reason === 'account-disabled') throw new AccountDisabled();
    throw reason === 'wrong-state' || reason === 'answer-not-accepted' ? new SignOnRefused() : new WrongCredentials();
  }

  private async record(
    person: Actor | null,
    ...[act, data]: ['identity/proof-shown', { proof: 'sso' }] | ['identity/sign-in-refused', { reason: string }]
  ): Promise<void> {
    const service = system('identity', this.installation.directoryId);
    const actor = person ?? service;
    const entry = { subject: person?.name ?? 'single-sign-on', states: actor.state ? [actor.state] : [], data };
    await this.transactions.run(service, (tx) => this.audit.append(tx, actor, act, entry));
  }

  private mustExist(): void {
    if (this.provider.name === undefined) throw new NotFound('page');
  }
}
