import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { TokenBuckets } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { TooManyCalls } from '../problems/http.errors.js';

/** Calls per address and per key or account, in memory of each process. */
@Injectable()
export class CallLimits {
  private readonly perAddress: TokenBuckets;
  private readonly perActor: TokenBuckets;

  constructor({ CALLS_PER_MINUTE, CALL_BURST }: Settings) {
    this.perAddress = new TokenBuckets(CALLS_PER_MINUTE, CALL_BURST);
    this.perActor = new TokenBuckets(CALLS_PER_MINUTE, CALL_BURST);
  }

  /** @throws TooManyCalls */
  takeAddress({ ip }: FastifyRequest): void {
    refuse(this.perAddress.take(ip));
  }

  /** @throws TooManyCalls */
  takeActor({ actor }: FastifyRequest): void {
    if (actor.kind !== 'anonymous') refuse(this.perActor.take(actor.name));
  }
}

function refuse(wait: number): void {
  if (wait) throw new TooManyCalls(wait);
}
