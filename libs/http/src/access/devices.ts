import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Place } from '@liaison/identity';
import { Settings } from '@liaison/settings';

const TOKEN = /^[\w-]{27}$/;

/**
 * A browser that somebody signed in with is known again by a cookie of its own, which gives access to nothing: it only
 * keeps guesses made elsewhere from slowing that person down.
 */
@Injectable()
export class Devices {
  private readonly https: boolean;
  private readonly keptMs: number;

  constructor({ PUBLIC_URL, KNOWN_PLACE_KEPT }: Settings) {
    this.https = PUBLIC_URL.startsWith('https:');
    this.keptMs = KNOWN_PLACE_KEPT;
  }

  /** Where a request comes from. A browser without the cookie gets a token that only remember() makes last. */
  placeOf(request: FastifyRequest): Place {
    request.device ??= this.cookieOf(request) ?? randomBytes(20).toString('base64url');
    return { address: request.ip, device: request.device };
  }

  /** After signing in: the browser is to keep its token. */
  remember(request: FastifyRequest): void {
    request.deviceKnown = true;
  }

  /** Registered after the sessions, so that their cookie comes first: careless clients read one only. */
  writeCookies(app: FastifyInstance): void {
    app.addHook('onSend', (request, reply, _, done) => {
      if (request.deviceKnown) this.write(this.placeOf(request), reply);
      done();
    });
  }

  private write({ device }: Place, reply: FastifyReply): void {
    const maxAge = Math.floor(this.keptMs / 1_000);
    if (device) reply.setCookie(this.name, device, { path: '/', httpOnly: true, sameSite: 'lax', secure: this.https, maxAge });
  }

  private cookieOf({ cookies }: FastifyRequest): string | null {
    const given = cookies[this.name];
    return given !== undefined && TOKEN.test(given) ? given : null;
  }

  private get name(): string {
    return this.https ? '__Host-liaison-device' : 'liaison-device';
  }
}
