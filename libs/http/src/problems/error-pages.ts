import type { FastifyRequest } from 'fastify';
import type { Language } from '@liaison/texts';
import type { Problem } from './problem.js';

/** How refusals look to a person; the pages' app provides it. */
export abstract class ErrorPages {
  /** The language the reader has chosen for pages, which is not always what the browser asks for. */
  abstract languageOf(request: FastifyRequest): Language;

  /** A whole HTML page, or where to go instead (to sign in, say). */
  abstract render(problem: Problem, request: FastifyRequest): string | { readonly location: string };
}
