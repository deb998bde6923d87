import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '@liaison/kernel';
import { Unauthenticated } from '../problems/http.errors.js';

@Injectable()
export class KeyGuard extends AuthGuard('bearer') {
  /** The strategy sees the header and the address, nothing else: a key in the query or the body is ignored. */
  override getRequest(context: ExecutionContext): object {
    const { headers, ip } = context.switchToHttp().getRequest<FastifyRequest>();
    return { headers: { authorization: headers.authorization }, ip };
  }

  override handleRequest<A = Actor>(error: unknown, actor: A | false, _info: unknown, context: ExecutionContext): A {
    if (error) throw error as Error;
    if (!actor) throw new Unauthenticated();
    context.switchToHttp().getRequest<FastifyRequest>().actor = actor as unknown as Actor;
    return actor;
  }
}
