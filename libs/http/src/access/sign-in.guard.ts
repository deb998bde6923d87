import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '@liaison/kernel';
import { WrongCredentials } from '@liaison/identity';
import { Unauthenticated } from '../problems/http.errors.js';
import { BrowserSessions } from './browser-sessions.js';
import { Devices } from './devices.js';

/**
 * Takes `email` and `password` from a posted form and opens a session under a new id. Together with @Public() on the
 * sign-in route; the handler then only redirects.
 */
@Injectable()
export class SignInGuard extends AuthGuard('local') {
  constructor(
    private readonly devices: Devices,
    private readonly sessions: BrowserSessions,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    await super.canActivate(context);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { personId } = request.actor;
    if (!personId) throw new Unauthenticated();
    await this.sessions.open(request, personId, 'password');
    return true;
  }

  /** The strategy sees the form only, never the query. */
  override getRequest(context: ExecutionContext): object {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    return { body: request.body ?? {}, place: this.devices.placeOf(request) };
  }

  override handleRequest<A = Actor>(error: unknown, actor: A | false, _info: unknown, context: ExecutionContext): A {
    if (error) throw error as Error;
    if (!actor) throw new WrongCredentials();
    context.switchToHttp().getRequest<FastifyRequest>().actor = actor as unknown as Actor;
    return actor;
  }
}
