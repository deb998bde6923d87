import type { FastifyRequest } from 'fastify';
import type { Problem } from './problem.js';

/** How refusals look to a person; the pages' app provides it. */
export abstract class ErrorPages {
  /** A whole HTML page, or where to go instead (to sign in, say). */
  abstract render(problem: Problem, request: FastifyRequest): string | { readonly location: string };
}
