import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '@liaison/kernel';
import type { SignedIn } from '@liaison/identity';

/** Who asks: the account behind the session or the key. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => requestOf(context).actor);

/** The signed-in person with name, language and zone; null with a key and on public pages. */
export const CurrentPerson = createParamDecorator(
  (_: unknown, context: ExecutionContext): SignedIn | null => requestOf(context).session.signedIn ?? null,
);

function requestOf(context: ExecutionContext): FastifyRequest {
  return context.switchToHttp().getRequest<FastifyRequest>();
}
