import type { FastifyRequest } from 'fastify';

/** `url` (path and query) with one parameter set. */
export function withQuery(url: string, name: string, value: string): string {
  const parsed = new URL(url, 'http://page.invalid');
  parsed.searchParams.delete('done');
  parsed.searchParams.set(name, value);
  return parsed.pathname + parsed.search;
}

/** The page a request belongs to: the one that was asked for, or the one whose form was sent. */
export function pageOf({ method, url, headers, host }: FastifyRequest): string {
  if (method === 'GET') return url;
  const from = URL.canParse(headers.referer ?? '') ? new URL(headers.referer ?? '') : null;
  return from?.host === host ? ownPath(from.pathname + from.search) : '/';
}

/** A path of our own to go to next, or the start page: never another site, and in letters a header can hold. */
export function ownPath(given: unknown): string {
  if (typeof given !== 'string' || !/^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(given)) return '/';
  return given.toWellFormed().replace(/[^!-~]+/g, encodeURIComponent);
}
