import fastifySession, { type FastifySessionOptions } from '@fastify/session';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Sealer } from '@liaison/database';
import type { Sessions } from '@liaison/identity';
import { SessionStore } from './session-store.js';

const SECURE_COOKIE = '__Host-liaison';
const PLAIN_COOKIE = 'liaison';
export const COOKIES = [SECURE_COOKIE, PLAIN_COOKIE] as const;

type Hook = (request: FastifyRequest, reply: FastifyReply, ...rest: unknown[]) => unknown;

/** Browser sessions. A call with a key has none, so it pays for none. */
export function sessionPlugin(sessions: Sessions, sealer: Sealer, https: boolean) {
  const options: FastifySessionOptions = {
    store: new SessionStore(sessions),
    secret: sealer.mac('session cookie', 'signature').toString('base64'),
    cookieName: https ? SECURE_COOKIE : PLAIN_COOKIE,
    cookie: { path: '/', httpOnly: true, sameSite: 'lax', secure: https },
    saveUninitialized: false,
    rolling: false,
  };
  const plugin = (app: FastifyInstance, _: unknown, done: (error?: Error) => void) => fastifySession(forBrowsers(app), options, done);
  return Object.assign(plugin, { [Symbol.for('skip-override')]: true });
}

/** The same server, whose new hooks pass over calls that bring a key. */
function forBrowsers(app: FastifyInstance): FastifyInstance {
  const addHook = (name: 'onRequest', hook: Hook) =>
    app.addHook(name, (request, reply, ...rest: unknown[]) => {
      const done = rest.at(-1) as () => void;
      if (request.headers.authorization === undefined) hook(request, reply, ...rest);
      else done();
    });
  return Object.create(app, { addHook: { value: addHook } }) as FastifyInstance;
}
