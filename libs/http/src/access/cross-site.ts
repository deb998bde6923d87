import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Sealer } from '@liaison/database';
import { Settings } from '@liaison/settings';
import { CrossSite } from '../problems/http.errors.js';
import { changesSomething, isApi } from './request.js';

const HEADER = 'x-csrf-token';
const FIELD = '_csrf';

/** Whether a browser acts on its person's will: it comes from our own pages and, when signed in, brings their token. */
@Injectable()
export class CrossSiteGuard {
  private readonly origin: string;

  constructor(
    private readonly sealer: Sealer,
    settings: Settings,
  ) {
    this.origin = new URL(settings.PUBLIC_URL).origin;
  }

  /** What forms carry as `_csrf` and scripts as `X-CSRF-Token`; bound to the session. */
  tokenOf(request: FastifyRequest): string {
    return this.sealer.mac('csrf', request.session.sessionId).toString('base64url');
  }

  /** @throws CrossSite */
  check(request: FastifyRequest): void {
    const signedIn = request.session.signedIn !== undefined;
    if (signedIn && isApi(request.url) && request.headers['sec-fetch-site'] !== 'same-origin') throw new CrossSite();
    if (!changesSomething(request.method)) return;
    if (!this.isOurPage(request)) throw new CrossSite();
    if (signedIn && !this.hasToken(request)) throw new CrossSite();
  }

  /** Browsers that send neither header are older than both; a machine that sends neither has no cookies to abuse. */
  private isOurPage({ headers, host, protocol }: FastifyRequest): boolean {
    const site = headers['sec-fetch-site'];
    if (site !== undefined) return site === 'same-origin' || site === 'none';
    const { origin } = headers;
    return origin === undefined || origin === this.origin || origin === `${protocol}://${host}`;
  }

  private hasToken(request: FastifyRequest): boolean {
    const field = (request.body as Record<string, unknown> | null | undefined)?.[FIELD];
    const token = request.headers[HEADER] ?? field;
    const given = Buffer.from(typeof token === 'string' ? token : '');
    const right = Buffer.from(this.tokenOf(request));
    return given.length === right.length && timingSafeEqual(given, right);
  }
}
