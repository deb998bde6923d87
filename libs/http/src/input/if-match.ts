import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { StaleVersion } from '@liaison/kernel';
import { Unconditional } from '../problems/http.errors.js';

/** The version the caller has read; `any` for `If-Match: *`; `none` for `If-None-Match: *`, a first PUT. */
export type ExpectedVersion = number | 'any' | 'none';

/** RFC 9110 §13.1.1. @throws Unconditional without a condition, StaleVersion when it can match nothing of ours */
export function expectedVersion({ headers }: FastifyRequest, need: true | 'or-none' = true): ExpectedVersion {
  const given = headers['if-match']?.trim();
  if (given === undefined) {
    if (need === 'or-none' && headers['if-none-match']?.trim() === '*') return 'none';
    throw new Unconditional();
  }
  if (given === '*') return 'any';
  const version = /^"v(\d{1,9})"$/.exec(given)?.[1];
  if (version === undefined) throw new StaleVersion();
  return Number(version);
}

/** On routes with `May(…, { ifMatch })`. */
export const IfMatch = createParamDecorator((need: true | 'or-none' | undefined, context: ExecutionContext): ExpectedVersion =>
  expectedVersion(context.switchToHttp().getRequest<FastifyRequest>(), need),
);

/** Marks the answer with the record's version, and nothing else of it. */
export function tag<T extends { readonly version: number }>(reply: FastifyReply, view: T): T {
  reply.header('etag', `"v${String(view.version)}"`);
  return view;
}
