import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '@liaison/settings';

const KEPT_SECONDS = 600;

/** Binds a trip to the identity provider to the browser that set out. Lax, for the way back is a link from another site. */
@Injectable()
export class TripCookie {
  private readonly https: boolean;

  constructor({ PUBLIC_URL }: Settings) {
    this.https = PUBLIC_URL.startsWith('https:');
  }

  keep(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.name, token, { ...this.options, maxAge: KEPT_SECONDS });
  }

  /** What was kept, or ''; the browser has it no more. */
  take({ cookies }: FastifyRequest, reply: FastifyReply): string {
    void reply.clearCookie(this.name, this.options);
    return cookies[this.name] ?? '';
  }

  private get name(): string {
    return this.https ? '__Host-liaison-trip' : 'liaison-trip';
  }

  private get options() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.https } as const;
  }
}
