import { Injectable } from '@nestjs/common';
import { TokenBuckets } from '@liaison/kernel';
import { TooManyAttempts } from './identity.errors.js';

/** Sign-in has limits of its own: guessing is slow per account and per address, counted in memory. */
@Injectable()
export class AttemptLimits {
  private readonly perAccount = new TokenBuckets(10, 10);
  private readonly perAddress = new TokenBuckets(60, 60);

  /** @throws TooManyAttempts */
  take(account: string, address: string): void {
    const wait = Math.max(this.perAddress.take(address), this.perAccount.take(`${account} ${address}`));
    if (wait) throw new TooManyAttempts(wait);
  }
}
