import { OperatorError } from '../operator-error.js';

/** Why a server could not be used, without repeating the password that stands in its address. */
export function unreachable(setting: string, url: string, error: unknown): OperatorError {
  return new OperatorError('cli.error.unreachable', { setting, server: withoutPassword(url), reason: reasonOf(error) });
}

function withoutPassword(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname === '/' ? '' : pathname}`;
}

/** A name that resolves to several addresses fails as one error that holds the others and has no message itself. */
function reasonOf(error: unknown): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  const message = (first instanceof Error ? first.message : String(first)).split('\n')[0] ?? '';
  // OpenSSL puts its reason between the name of its library and a line of its source.
  return /SSL routines:[^:]*:([^:]+):/.exec(message)?.[1] ?? message;
}
