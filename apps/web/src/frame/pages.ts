import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { CrossSiteGuard, problemOf, type Problem, refusalOf } from '@liaison/http';
import { Clock } from '@liaison/kernel';
import { isLanguage, type Language, negotiate } from '@liaison/texts';
import { Demonstration } from './demonstration.js';
import { keepChoice, LANGUAGE_COOKIE, ZONE_COOKIE } from './choices.js';
import type { Reader } from './reader.js';
import { render } from './render.js';
import { pageOf } from './url.js';
import { isZone } from './zones.js';

/** Turns pages into answers for whoever asked. */
@Injectable()
export class Pages {
  constructor(
    private readonly clock: Clock,
    private readonly crossSite: CrossSiteGuard,
    private readonly demonstration: Demonstration,
  ) {}

  async send(request: FastifyRequest, reply: FastifyReply, page: VNode, status = 200): Promise<void> {
    const { lang } = queryOf(request);
    if (isLanguage(lang)) keepChoice(reply, LANGUAGE_COOKIE, lang);
    await reply.status(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(this.text(request, page));
  }

  /** A refusal of the domain as a page with the same form; a fault of ours is thrown on. */
  async refuse(request: FastifyRequest, reply: FastifyReply, error: unknown, page: (problem: Problem) => VNode): Promise<void> {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    if (refusal.retryAfter) void reply.header('retry-after', String(refusal.retryAfter));
    const problem = problemOf(refusal, this.languageOf(request));
    await this.send(request, reply, page(problem), problem.status);
  }

  text(request: FastifyRequest, page: VNode): string {
    return render(this.readerOf(request), page);
  }

  /** Chosen here, chosen before, chosen in the account, asked for by the browser. */
  languageOf(request: FastifyRequest): Language {
    const known = [queryOf(request)['lang'], request.cookies[LANGUAGE_COOKIE], signedInOf(request)?.language];
    return known.find(isLanguage) ?? negotiate(request.headers['accept-language']);
  }

  private readerOf(request: FastifyRequest): Reader {
    const signedIn = signedInOf(request);
    const isIn = signedIn?.stage === 'complete';
    const { done } = queryOf(request);
    const zones = [request.cookies[ZONE_COOKIE], signedIn?.timeZone];
    return {
      language: this.languageOf(request),
      zone: zones.find(isZone) ?? 'UTC',
      now: this.clock.now(),
      url: pageOf(request),
      csrf: signedIn ? this.crossSite.tokenOf(request) : null,
      person: isIn ? { name: signedIn.name, state: signedIn.actor.state, roles: signedIn.actor.roles } : null,
      demo: this.demonstration.on,
      done: typeof done === 'string' ? done : null,
    };
  }
}

function queryOf(request: FastifyRequest): Readonly<Record<string, unknown>> {
  return (request.query ?? {}) as Record<string, unknown>;
}

/** Early refusals have no session yet. */
function signedInOf(request: FastifyRequest) {
  return (request.session as typeof request.session | null)?.signedIn;
}
