const AWAY = ['fetch failed', 'operation timed out'];

/** Whether the provider did not answer, or not in a way that says anything about the person. */
export function isAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('status' in error && typeof error.status === 'number') return error.status >= 500;
  if ('message' in error && AWAY.includes(String(error.message))) return true;
  return 'cause' in error && isAway(error.cause);
}

/** For the operator: what kind of fault, never what a token held. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const said = 'error' in error && typeof error.error === 'string' ? error.error.slice(0, 100) : null;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  return [error.name, isAway(error) ? 'no answer' : null, code, said].filter(Boolean).join(' ');
}
