import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { networkOf } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { TooManyCalls } from '../problems/http.errors.js';
import { type CallAllowance, CallCounts } from './call-counts.js';

/** Calls per address, per key or account, and per State with all its keys and accounts. */
@Injectable()
export class CallLimits {
  private readonly each: CallAllowance;
  private readonly state: CallAllowance;

  constructor(
    private readonly counts: CallCounts,
    settings: Settings,
  ) {
    this.each = { perMinute: settings.CALLS_PER_MINUTE, burst: settings.CALL_BURST };
    this.state = { perMinute: settings.STATE_CALLS_PER_MINUTE, burst: settings.STATE_CALL_BURST };
  }

  /** @throws TooManyCalls */
  takeAddress({ ip }: FastifyRequest): void {
    refuse(this.counts.take(`address:${networkOf(ip)}`, this.each));
  }

  /** @throws TooManyCalls */
  takeActor({ actor }: FastifyRequest): void {
    if (actor.kind === 'anonymous') return;
    refuse(this.counts.take(actor.name, this.each));
    if (actor.state !== null) refuse(this.counts.take(`state:${actor.state}`, this.state));
  }
}

function refuse(wait: number): void {
  if (wait) throw new TooManyCalls(wait);
}
