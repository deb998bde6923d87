import type { FastifyRequest } from 'fastify';
import type { DomainError } from '@liaison/kernel';

/** A body that could not be read. It is refused only after the credential was judged. */
export class Unreadable {
  constructor(readonly refusal: DomainError) {}
}

export function refuseUnreadable({ body }: FastifyRequest): void {
  if (body instanceof Unreadable) throw body.refusal;
}
