import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '@liaison/kernel';
import { EnrolmentNeeded, isFresh, SecondFactorNeeded, type SignedIn, StepUpNeeded } from '@liaison/identity';
import { Settings } from '@liaison/settings';
import type { RouteRule } from './route-rule.js';

/** How far a session must have come for a route, and how fresh its last proof must be. */
@Injectable()
export class SessionGate {
  constructor(private readonly settings: Settings) {}

  /**
   * Whoever has not finished signing in sees the pages of that stage only, and is nobody (null) on public ones.
   * @throws SecondFactorNeeded, EnrolmentNeeded
   */
  enter({ stage, actor }: SignedIn, rule: RouteRule): Actor | null {
    if (stage === 'complete' || rule.stages?.includes(stage)) return actor;
    if (rule.public) return null;
    throw stage === 'second-factor' ? new SecondFactorNeeded() : new EnrolmentNeeded();
  }

  /** A key has no proof to give: what it may do is in its scopes. Before signing in is complete the stage decides. @throws StepUpNeeded */
  stepUp(request: FastifyRequest, rule: RouteRule): void {
    if (!rule.stepUp || request.actor.kind !== 'person') return;
    const { stage, provenAt = null } = request.session.signedIn ?? {};
    if (stage !== 'complete') return;
    if (!isFresh(provenAt, this.settings.STEP_UP_WITHIN, new Date())) throw new StepUpNeeded();
  }
}
