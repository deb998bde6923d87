import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Language, negotiate } from '@liaison/texts';
import { Forbidden } from '@liaison/kernel';
import { Refusals } from '../access/refusals.js';
import { isApi } from '../access/request.js';
import { ErrorPages } from './error-pages.js';
import { type Problem, problemOf } from './problem.js';
import { refusalOf } from './refusal-of.js';

/** The one place where an error becomes an answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('http');
  private pages: ErrorPages | null | undefined;

  constructor(
    private readonly modules: ModuleRef,
    private readonly refusals: Refusals,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    if (reply.sent) return;
    const refusal = refusalOf(error);
    if (refusal instanceof Forbidden) this.refusals.note(request.actor, refusal);
    if (!refusal) this.log.error(error instanceof Error ? error.stack : String(error));
    if (refusal?.retryAfter) reply.header('retry-after', String(refusal.retryAfter));
    const pages = wantsPage(request) ? this.errorPages() : null;
    const problem = problemOf(refusal, pages?.languageOf(request) ?? languageOf(request));
    reply.removeHeader('etag').header('cache-control', 'no-store').status(problem.status);
    if (pages) sendPage(reply, pages.render(problem, request));
    else sendProblem(request, reply, problem);
  }

  private errorPages(): ErrorPages | null {
    if (this.pages === undefined) this.pages = find(this.modules);
    return this.pages;
  }
}

function find(modules: ModuleRef): ErrorPages | null {
  try {
    return modules.get(ErrorPages, { strict: false });
  } catch {
    return null;
  }
}

function sendPage(reply: FastifyReply, page: string | { readonly location: string }): void {
  if (typeof page === 'string') void reply.type('text/html; charset=utf-8').send(page);
  else void reply.redirect(page.location, 303);
}

function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): void {
  if (problem.status === 401 && isApi(request.url)) reply.header('www-authenticate', 'Bearer');
  reply.header('content-language', languageOf(request)).header('vary', 'Accept-Language');
  void reply.type('application/problem+json').send(JSON.stringify(problem));
}

function wantsPage({ url, headers }: FastifyRequest): boolean {
  return !isApi(url) && !url.startsWith('/health/') && (headers.accept ?? '').includes('text/html');
}

function languageOf({ headers }: FastifyRequest): Language {
  return negotiate(headers['accept-language']);
}
