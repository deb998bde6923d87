import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Installation, Sealer, Transactions } from '@liaison/database';
import { system } from '@liaison/kernel';

const GOOD_FOR_MS = 600_000;
const TOKEN = /^(\d{13})\.[\w-]{43}\.([\w-]*)$/;

/** One way to the provider and back. */
export interface Trip {
  /** What the browser keeps meanwhile, in a cookie. */
  readonly token: string;
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE (RFC 7636 §4.1). */
  readonly verifier: string;
  /** Where the person wanted to go. */
  readonly next: string;
}

/**
 * Trips to the provider, each good once, for ten minutes of real time, and only in the browser that set out. Everything
 * secret about a trip is a keyed hash of the browser's token, so that neither the database nor the provider holds what
 * would finish it elsewhere, and setting out writes nothing.
 */
@Injectable()
export class SignOnTrips {
  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly sealer: Sealer,
  ) {}

  setOut(next: string): Trip {
    const random = randomBytes(32).toString('base64url');
    return this.tripOf(`${String(Date.now() + GOOD_FOR_MS)}.${random}.${Buffer.from(next).toString('base64url')}`, next);
  }

  /** The trip of this browser, if `state` belongs to it; from now on it is used. Null for every other reason alike. */
  async comeBack(token: string, state: string): Promise<Trip | null> {
    const [, until, next] = TOKEN.exec(token) ?? [];
    if (until === undefined || next === undefined || Number(until) <= Date.now()) return null;
    const trip = this.tripOf(token, Buffer.from(next, 'base64url').toString());
    return isSame(trip.state, state) && (await this.useUp(state, Number(until))) ? trip : null;
  }

  private tripOf(token: string, next: string): Trip {
    const part = (name: string) => this.sealer.mac(`single sign-on ${name}`, token).toString('base64url');
    return { token, next, state: part('state'), nonce: part('nonce'), verifier: part('verifier') };
  }

  /** Of two who come back at once with the same state, one finds it used. */
  private useUp(state: string, until: number): Promise<boolean> {
    const { directoryId } = this.installation;
    return this.transactions.run(system('identity', directoryId), async (tx) => {
      await tx.query('delete from used_sign_on where until <= now()');
      const used = await tx.query<unknown[]>(USE, [directoryId, createHash('sha256').update(state).digest(), until]);
      return used.length === 1;
    });
  }
}

/** Kept a minute longer than the trip is good for, should the clocks of both disagree. */
const USE = `
  insert into used_sign_on (directory_id, state, until)
  values ($1, $2, to_timestamp($3::float8 / 1000) + interval '1 minute') on conflict do nothing returning true`;

function isSame(right: string, given: string): boolean {
  const [a, b] = [Buffer.from(right), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
