import { availableParallelism } from 'node:os';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { HashingThread } from './hashing-thread.js';
import { Line } from './line.js';

const AT_ONCE = Math.max(1, Math.floor(availableParallelism() / 2));
const MAX_WAITING = 32;

/** Hashes in a bounded line, on threads that give way to everything else, so that a flood of sign-ins starves nobody. */
@Injectable()
export class Passwords implements OnModuleDestroy {
  private readonly line = new Line(AT_ONCE, MAX_WAITING);
  /** One more than hash at once, so that the database's part of the next comes while one is hashed. */
  private readonly checks = new Line(AT_ONCE + 1, MAX_WAITING);
  private readonly threads = Array.from({ length: AT_ONCE }, () => new HashingThread());
  private readonly idle = [...this.threads];
  private decoy: Promise<string> | undefined;

  /**
   * Everything that checking a password takes, the database's part included: a flood takes few connections from others,
   * and what is beyond the line costs nothing. @throws SignInBusy
   */
  inLine<T>(check: () => Promise<T>): Promise<T> {
    return this.checks.run(check);
  }

  /** @throws SignInBusy */
  hash(password: string): Promise<string> {
    return this.onThread((thread) => thread.hash(password.normalize('NFC')));
  }

  /** Takes the same time whether or not there is a stored hash, the first time included. @throws SignInBusy */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const against = await this.decoyHash();
    const right = await this.onThread((thread) => thread.verify(stored ?? against, password.normalize('NFC')));
    return right && stored !== null;
  }

  /** Made once, by whoever comes first; a line that was full then is no reason to have none later. */
  private decoyHash(): Promise<string> {
    this.decoy ??= this.hash('nobody has this password');
    this.decoy.catch(() => (this.decoy = undefined));
    return this.decoy;
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.stop()));
  }

  private onThread<T>(work: (thread: HashingThread) => Promise<T>): Promise<T> {
    return this.line.run(async () => {
      const thread = this.idle.pop();
      if (!thread) throw new Error('The line lets in no more than there are threads.');
      try {
        return await work(thread);
      } finally {
        this.idle.push(thread);
      }
    });
  }
}
