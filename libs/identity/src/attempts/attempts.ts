import { Injectable } from '@nestjs/common';
import { Installation, Transactions, type Tx } from '@liaison/database';
import { networkOf, system } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { type Allowances, type AttemptKind, type Bucket, bucketsOf, type Place } from '../domain/attempts.js';
import { TooManyAttempts } from '../sign-in.errors.js';
import { AttemptCounts } from './attempt-counts.js';

const OWN_SESSION = { place: 'an own session', known: true };

/** An attempt that was let through. */
export interface Attempt {
  /** It was the right person: what it took is given back, and the place is known from now on. */
  succeeded(): Promise<void>;
}

/**
 * Slows down guessing, exactly and for all processes together. Asked before anything is looked up or hashed, for unknown
 * subjects as for known ones. `subject` is what is guessed at: an address, an account's id, the hash of a token.
 */
@Injectable()
export class Attempts {
  private readonly allowed: Allowances;

  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly counts: AttemptCounts,
    private readonly settings: Settings,
  ) {
    this.allowed = {
      here: { burst: settings.ATTEMPT_BURST, every: settings.ATTEMPT_EVERY },
      strangers: { burst: settings.STRANGER_BURST, every: settings.STRANGER_EVERY },
      place: { burst: settings.PLACE_BURST, every: settings.PLACE_EVERY },
    };
  }

  /**
   * `place` null: inside a session of one's own, where nobody else's tries can count.
   * @throws TooManyAttempts
   */
  take(kind: AttemptKind, subject: string, place: Place | null): Promise<Attempt> {
    const places = place ? placesOf(place) : [];
    const known = places.map((at) => `${kind} ${subject} at ${at}`);
    return this.asIdentity(async (tx) => {
      const index = await this.counts.knownOf(tx, known);
      // -1, nowhere known, names the last of them: the address.
      const from = places.length ? { place: places.at(index) ?? '', known: index >= 0 } : OWN_SESSION;
      const buckets = bucketsOf(kind, subject, from, this.allowed);
      await this.takeAll(tx, buckets);
      return { succeeded: () => this.giveBack(buckets, known) };
    });
  }

  /** One that is empty lets the transaction fail, so the others lose nothing. */
  private async takeAll(tx: Tx, buckets: readonly Bucket[]): Promise<void> {
    for (const bucket of inOrder(buckets)) {
      const wait = await this.counts.take(tx, bucket);
      if (wait > 0) throw new TooManyAttempts(Math.ceil(wait / 1_000));
    }
  }

  private giveBack([here, ...others]: readonly Bucket[], known: readonly string[]): Promise<void> {
    return this.asIdentity(async (tx) => {
      for (const bucket of inOrder(here ? [here, ...others] : others)) {
        await (bucket === here ? this.counts.forget(tx, bucket.name) : this.counts.giveBack(tx, bucket));
      }
      await this.counts.know(tx, known, this.settings.KNOWN_PLACE_KEPT);
    });
  }

  private asIdentity<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.run(system('identity', this.installation.directoryId), work);
  }
}

function placesOf({ address, device }: Place): string[] {
  return [...(device ? [`device ${device}`] : []), networkOf(address)];
}

/** Always the same one, against deadlocks between those who take and those who give back. */
function inOrder(buckets: readonly Bucket[]): Bucket[] {
  return [...buckets].sort((a, b) => (a.name < b.name ? -1 : 1));
}
