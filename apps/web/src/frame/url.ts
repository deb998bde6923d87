/** `url` (path and query) with one parameter set. */
export function withQuery(url: string, name: string, value: string): string {
  const parsed = new URL(url, 'http://page.invalid');
  parsed.searchParams.delete('done');
  parsed.searchParams.set(name, value);
  return parsed.pathname + parsed.search;
}

/** A path of our own to go to next, or the start page: never another site. */
export function ownPath(given: unknown): string {
  return typeof given === 'string' && /^\/(?![/\\])[^\\\s]*$/.test(given) ? given : '/';
}
