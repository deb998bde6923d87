import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { placeOf } from '@liaison/kernel';
import { type Proof, Sessions, type SignedIn, WelcomePerson } from '@liaison/identity';
import { Unauthenticated } from '../problems/http.errors.js';
import { Devices } from './devices.js';
import { COOKIES } from './session.plugin.js';

/** The session of the browser that asks. Its id changes with everything it is shown (against fixation). */
@Injectable()
export class BrowserSessions {
  constructor(
    private readonly sessions: Sessions,
    private readonly devices: Devices,
    private readonly welcome: WelcomePerson,
  ) {}

  /** Makes a person known to this browser, under an id nobody knew before; a session it had ends. */
  async open(request: FastifyRequest, accountId: string, proof: Proof): Promise<void> {
    const old = await renew(request);
    await this.sessions.close(old);
    await this.sessions.open(request.session.sessionId, {
      accountId,
      proof,
      agent: request.headers['user-agent'] ?? null,
      network: placeOf(request.ip),
    });
    this.devices.remember(request);
    await this.arrive(request, await this.sessions.find(request.session.sessionId));
  }

  /** One more proof in the session of this browser. @throws Unauthenticated when it has ended in the meantime */
  async prove(request: FastifyRequest, proof: Proof): Promise<void> {
    const wasIn = request.session.signedIn?.stage === 'complete';
    const old = await renew(request);
    const token = request.session.sessionId;
    const signedIn = (await this.sessions.prove(old, token, proof)) ? await this.sessions.find(token) : null;
    if (!signedIn) throw new Unauthenticated();
    request.session.signedIn = signedIn;
    if (!wasIn) await this.arrive(request, signedIn);
  }

  async close(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await this.sessions.close(request.session.sessionId);
    await request.session.destroy();
    // Nothing of what was shown stays in this browser. Our cookies are named below: the header would take language and zone too.
    void reply.header('clear-site-data', '"cache", "storage"');
    for (const name of COOKIES) {
      if (request.cookies[name])
        reply.clearCookie(name, { path: '/', secure: name.startsWith('__Host-'), httpOnly: true, sameSite: 'lax' });
    }
  }

  /** Signing in may be complete with the first proof, with the second, or after setting one up. */
  private async arrive({ ip, headers }: FastifyRequest, signedIn: SignedIn | null): Promise<void> {
    if (signedIn?.stage === 'complete') await this.welcome.execute(signedIn, { address: ip, agent: headers['user-agent'] ?? null });
  }
}

/** A new id for the cookie; answers with the old one. */
async function renew(request: FastifyRequest): Promise<string> {
  const old = request.session.sessionId;
  await request.session.regenerate();
  request.session.renewed = true;
  return old;
}
