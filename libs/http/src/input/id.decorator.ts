import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { isId, NotFound } from '@liaison/kernel';

/** An id of the path. What cannot be one belongs to nothing: 404, as for an unknown one. */
export const Id = createParamDecorator((name: string, context: ExecutionContext): string => {
  const { params } = context.switchToHttp().getRequest<FastifyRequest<{ Params: Record<string, string> }>>();
  const given = params[name];
  if (!isId(given)) throw new NotFound(name);
  return given;
});
