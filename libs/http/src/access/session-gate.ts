import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Actor, InvalidInput } from '@liaison/kernel';
import { EnrolmentNeeded, isFresh, ProveTotp, SecondFactorNeeded, type SignedIn, StepUpNeeded } from '@liaison/identity';
import { Settings } from '@liaison/settings';
import { BrowserSessions } from './browser-sessions.js';
import { Devices } from './devices.js';
import { changesSomething, isApi } from './request.js';
import type { RouteRule } from './route-rule.js';

/** Where a form that waited for a proof carries the code of an app. */
export const PROOF_FIELD = '_proof';

/** How far a session must have come for a route, and how fresh its last proof must be. */
@Injectable()
export class SessionGate {
  constructor(
    private readonly settings: Settings,
    private readonly proveTotp: ProveTotp,
    private readonly sessions: BrowserSessions,
    private readonly devices: Devices,
  ) {}

  /**
   * Whoever has not finished signing in sees the pages of that stage only, and is nobody (null) on public ones.
   * @throws SecondFactorNeeded, EnrolmentNeeded
   */
  enter({ stage, actor }: SignedIn, rule: RouteRule): Actor | null {
    if (stage === 'complete' || rule.stages?.includes(stage)) return actor;
    if (rule.public) return null;
    throw stage === 'second-factor' ? new SecondFactorNeeded() : new EnrolmentNeeded();
  }

  /**
   * A key has no proof to give: what it may do is in its scopes. Before signing in is complete the stage decides. A form
   * may bring its proof along.
   * @throws StepUpNeeded, InvalidInput (`/_proof`, wrong-code), TooManyAttempts
   */
  async stepUp(request: FastifyRequest, rule: RouteRule): Promise<void> {
    if (!rule.stepUp || request.actor.kind !== 'person') return;
    const { signedIn } = request.session;
    if (signedIn?.stage !== 'complete') return;
    if (isFresh(signedIn.provenAt, this.settings.STEP_UP_WITHIN, new Date())) return;
    request.waitsForProof = isForm(request) && !rule.holdsSecret;
    const code = request.waitsForProof ? (request.body as Record<string, unknown>)[PROOF_FIELD] : undefined;
    if (typeof code !== 'string') throw new StepUpNeeded();
    await this.prove(request, signedIn, code);
    request.waitsForProof = false;
  }

  private async prove(request: FastifyRequest, signedIn: SignedIn, code: string): Promise<void> {
    await this.proveTotp.execute(signedIn, code, this.devices.placeOf(request)).catch((error: unknown) => {
      throw error instanceof InvalidInput ? new InvalidInput([{ pointer: `/${PROOF_FIELD}`, code: 'wrong-code' }]) : error;
    });
    await this.sessions.prove(request, 'totp');
  }
}

function isForm({ method, url, body }: FastifyRequest): boolean {
  return changesSomething(method) && !isApi(url) && typeof body === 'object' && body !== null;
}
