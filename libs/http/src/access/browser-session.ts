import type { FastifyReply, FastifyRequest } from 'fastify';
import { Unauthenticated } from '../problems/http.errors.js';
import { COOKIES } from './session.plugin.js';

/** Makes the request's actor signed in, under a session id nobody knew before (against fixation). */
export async function openSession(request: FastifyRequest): Promise<void> {
  const { personId } = request.actor;
  if (!personId) throw new Unauthenticated();
  await request.session.regenerate();
  request.session.accountId = personId;
  request.session.agent = request.headers['user-agent'] ?? '';
}

/** Ends the session of this browser. */
export async function closeSession(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  await request.session.destroy();
  for (const name of COOKIES) {
    if (request.cookies[name]) reply.clearCookie(name, { path: '/', secure: name.startsWith('__Host-'), httpOnly: true, sameSite: 'lax' });
  }
}
