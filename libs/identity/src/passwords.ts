import { availableParallelism } from 'node:os';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { SignInBusy } from './identity.errors.js';

/** OWASP's argon2id parameters (algorithm 2): 19 MiB, two passes, one lane; about 24 ms. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = Math.max(1, Math.floor(availableParallelism() / 2));
const MAX_WAITING = 32;

/** Hashes in a bounded queue, so that a flood of sign-ins starves nobody else. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private decoy: Promise<string> | undefined;

  /** Asked before anything else is done for a password, so that a flood costs the database nothing either. @throws SignInBusy */
  refuseWhenFull(): void {
    if (this.waiting.length >= MAX_WAITING) throw new SignInBusy();
  }

  /** @throws SignInBusy */
  hash(password: string): Promise<string> {
    return this.queued(() => hash(password.normalize('NFC'), ARGON2ID));
  }

  /** Takes the same time whether or not there is a stored hash. @throws SignInBusy */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const against = stored ?? (await (this.decoy ??= hash('nobody has this password', ARGON2ID)));
    const right = await this.queued(() => verify(against, password.normalize('NFC')));
    return right && stored !== null;
  }

  private async queued<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) await this.turn();
    else this.running++;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }

  private turn(): Promise<void> {
    this.refuseWhenFull();
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
