import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Language, negotiate } from '@liaison/texts';

/** The language of texts in the answer, from `Accept-Language`; codes never change with it. */
export const ReaderLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language => {
  return negotiate(context.switchToHttp().getRequest<FastifyRequest>().headers['accept-language']);
});
