import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Installation } from '@liaison/database';
import { allow, allowScope } from '@liaison/identity';
import { anonymous, Forbidden, NotFound, StaleVersion } from '@liaison/kernel';
import { refuseUnreadable } from '../input/unreadable.js';
import { expectedVersion } from '../input/if-match.js';
import { BrowserOnly, Unauthenticated } from '../problems/http.errors.js';
import { CallLimits } from './call-limits.js';
import { CrossSiteGuard } from './cross-site.js';
import { KeyGuard } from './key.guard.js';
import { type RouteRule, ruleOf } from './route-rule.js';
import { SessionGate } from './session-gate.js';

/** Every request passes here, in the order of the contract: 401, 404 or 403, then syntax, 428, 412; 422 comes after. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly keys = new KeyGuard();

  constructor(
    private readonly installation: Installation,
    private readonly limits: CallLimits,
    private readonly crossSite: CrossSiteGuard,
    private readonly gate: SessionGate,
    private readonly modules: ModuleRef,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const rule = ruleOf(context);
    if (!rule) throw new Forbidden('route');
    this.limits.takeAddress(request);
    await this.identify(request, context, rule);
    this.limits.takeActor(request);
    const version = await this.judge(request, rule);
    await this.gate.stepUp(request, rule);
    refuseUnreadable(request);
    if (rule.ifMatch) checkVersion(request, rule.ifMatch, version);
    return true;
  }

  private async identify(request: FastifyRequest, context: ExecutionContext, rule: RouteRule): Promise<void> {
    if (request.headers.authorization !== undefined && !rule.public) {
      await this.keys.canActivate(context);
      return;
    }
    const signedIn = (request.session as typeof request.session | null)?.signedIn;
    if (!signedIn && !rule.public) throw new Unauthenticated();
    request.actor = (signedIn && this.gate.enter(signedIn, rule)) ?? anonymous(this.installation.directoryId);
    if (request.headers.authorization === undefined) this.crossSite.check(request);
  }

  /** The version of what is acted on, where the route says how to find it. */
  private async judge({ actor, params }: FastifyRequest, { act, subject, browserOnly }: RouteRule): Promise<number | null> {
    if (browserOnly && actor.kind !== 'person') throw new BrowserOnly();
    if (!act) return null;
    allowScope(actor, act);
    if (!subject) {
      allow(actor, act, { states: actor.state ? [actor.state] : [] });
      return null;
    }
    const found = await this.modules.get(subject, { strict: false }).find(actor, params as Record<string, string>);
    if (!found) throw new NotFound(act.split('/')[0] ?? 'subject');
    allow(actor, act, found);
    return found.version;
  }
}

function checkVersion(request: FastifyRequest, need: true | 'or-none', version: number | null): void {
  const expected = expectedVersion(request, need);
  if (version !== null && typeof expected === 'number' && expected !== version) throw new StaleVersion();
}
