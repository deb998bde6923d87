import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { networkOf } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { TooManyCalls } from '../problems/http.errors.js';
import { type CallAllowance, CallCounts } from './call-counts.js';

const MOST_NAMES = 1_000;

/** Calls per address, per key or account, and per State with all its keys and accounts. */
@Injectable()
export class CallLimits {
  private readonly each: CallAllowance;
  private readonly state: CallAllowance;
  private readonly names = new Map<string, string>();

  constructor(
    private readonly counts: CallCounts,
    settings: Settings,
  ) {
    this.each = { perMinute: settings.CALLS_PER_MINUTE, burst: settings.CALL_BURST };
    this.state = { perMinute: settings.STATE_CALLS_PER_MINUTE, burst: settings.STATE_CALL_BURST };
  }

  /** @throws TooManyCalls */
  takeAddress({ ip }: FastifyRequest): void {
    refuse(this.counts.take(this.nameOf(ip), this.each));
  }

  /** @throws TooManyCalls */
  takeActor({ actor }: FastifyRequest): void {
    if (actor.kind === 'anonymous') return;
    refuse(this.counts.take(actor.name, this.each));
    if (actor.state !== null) refuse(this.counts.take(`state:${actor.state}`, this.state));
  }

  /** Remembered, because whoever calls calls again, and reading an address takes longer than counting it. */
  private nameOf(ip: string): string {
    const known = this.names.get(ip);
    if (known !== undefined) return known;
    if (this.names.size >= MOST_NAMES) this.names.clear();
    const name = `address:${networkOf(ip)}`;
    this.names.set(ip, name);
    return name;
  }
}

function refuse(wait: number): void {
  if (wait) throw new TooManyCalls(wait);
}
