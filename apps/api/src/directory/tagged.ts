import type { FastifyReply } from 'fastify';
import type { Written } from '@liaison/directory';
import { tag } from '@liaison/http';

export function tagged(reply: FastifyReply, found: Written): string {
  tag(reply, found);
  return written(reply, found.json);
}

/** JSON that PostgreSQL wrote goes out as it is. */
export function written(reply: FastifyReply, json: string): string {
  reply.header('content-type', 'application/json; charset=utf-8');
  return json;
}
