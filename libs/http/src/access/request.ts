import type { Actor } from '@liaison/kernel';
import type { SignedIn } from '@liaison/identity';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; anonymous on public routes. */
    actor: Actor;
    /** The token by which this browser is known again. */
    device?: string;
    /** Somebody has signed in with it just now. */
    deviceKnown?: true;
    /** A form waits for a fresh proof and is kept on the page that asks for it. */
    waitsForProof?: boolean;
  }

  interface Session {
    /** Set when the id changes, so that the browser is told. */
    renewed?: true;
    /** Read by the store with every request. */
    signedIn?: SignedIn;
  }
}

/** Routes for machines; everything else is a page. */
export function isApi(url: string): boolean {
  return url.startsWith('/api/');
}

export function changesSomething(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS';
}
