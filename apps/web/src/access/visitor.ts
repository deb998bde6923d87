import type { FastifyRequest } from 'fastify';
import { Unauthenticated } from '@liaison/http';
import type { SignedIn } from '@liaison/identity';

/** The person of this browser, however far they have come. @throws Unauthenticated */
export function visitorOf(request: FastifyRequest): SignedIn {
  const { signedIn } = request.session;
  if (!signedIn) throw new Unauthenticated();
  return signedIn;
}
