import type { FastifyReply } from 'fastify';

export const LANGUAGE_COOKIE = 'liaison-language';
export const ZONE_COOKIE = 'liaison-zone';
const YEAR = 31_536_000;

/** Remembers how somebody wants to read; nothing else is in these cookies. */
export function keepChoice(reply: FastifyReply, name: string, value: string): void {
  void reply.setCookie(name, value, { path: '/', maxAge: YEAR, httpOnly: true, sameSite: 'lax' });
}
