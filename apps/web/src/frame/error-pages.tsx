import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ErrorPages, type Problem } from '@liaison/http';
import type { Language } from '@liaison/texts';
import { Pages } from './pages.js';
import { ProblemPage } from './problem.page.js';

/** Refusals as pages; who is not signed in is led there and back. */
@Injectable()
export class RefusalPages extends ErrorPages {
  constructor(private readonly pages: Pages) {
    super();
  }

  override languageOf(request: FastifyRequest): Language {
    return this.pages.languageOf(request);
  }

  override render(problem: Problem, request: FastifyRequest): string | { readonly location: string } {
    const next = request.method === 'GET' ? request.url : '/';
    if (problem.status === 401) return { location: `/sign-in?next=${encodeURIComponent(next)}` };
    return this.pages.text(request, <ProblemPage problem={problem} />);
  }
}
