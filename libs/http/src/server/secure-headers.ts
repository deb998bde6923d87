import type { FastifyInstance } from 'fastify';

/** Nothing from elsewhere, nothing inline, no frames. Referrers stay here: without one, forms would post `Origin: null`. */
const ALWAYS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'no-store',
};
const OVER_TLS = { ...ALWAYS, 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

export type SecureHeaders = Readonly<Record<string, string>>;

export function secureHeaders(https: boolean): SecureHeaders {
  return https ? OVER_TLS : ALWAYS;
}

/** On every answer; a route that may be cached says so itself. */
export function addSecureHeaders(app: FastifyInstance, headers: SecureHeaders): void {
  app.addHook('onRequest', (_, reply, done) => {
    reply.headers(headers);
    done();
  });
}
