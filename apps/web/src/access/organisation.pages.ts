import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BrowserSessions, Devices, Public, Unauthenticated } from '@liaison/http';
import { SingleSignOn } from '@liaison/identity';
import { SignInRefused } from '../account/sign-in-refused.filter.js';
import { type Given, wordOf } from '../frame/given.js';
import { ownPath } from '../frame/url.js';
import { TripCookie } from './trip-cookie.js';

const LONGEST_NEXT = 1_000;

/** To the organisation's identity provider and back. */
@Public()
@ApiExcludeController()
@UseFilters(SignInRefused)
@Controller('sign-in/organisation')
export class OrganisationPages {
  constructor(
    private readonly signOn: SingleSignOn,
    private readonly sessions: BrowserSessions,
    private readonly devices: Devices,
    private readonly cookie: TripCookie,
  ) {}

  /** Only from here or typed: another site must not end a session by sending its reader this way. */
  @Get()
  async setOut(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query('next') given: unknown): Promise<void> {
    const next = shortPath(given);
    const site = request.headers['sec-fetch-site'] ?? 'none';
    if (site !== 'same-origin' && site !== 'none') return void reply.redirect(`/sign-in?next=${encodeURIComponent(next)}`, 303);
    const { token, address } = await this.signOn.setOut(next);
    this.cookie.keep(reply, token);
    void reply.redirect(address, 303);
  }

  @Get('callback')
  async comeBack(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Given): Promise<void> {
    const token = this.cookie.take(request, reply);
    const place = this.devices.placeOf(request);
    const { actor, next } = await this.signOn.comeBack({ token, state: wordOf(query, 'state'), query: queryOf(request.url), place });
    if (!actor.personId) throw new Unauthenticated();
    await this.sessions.open(request, actor.personId, 'sso');
    void reply.redirect(`/sign-in/second-step?next=${encodeURIComponent(ownPath(next))}`, 303);
  }
}

function queryOf(url: string): string {
  return new URL(url, 'http://page.invalid').search;
}

/** It travels in a cookie. */
function shortPath(given: unknown): string {
  const path = ownPath(given);
  return path.length <= LONGEST_NEXT ? path : '/';
}
