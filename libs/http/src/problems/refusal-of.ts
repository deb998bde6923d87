import { HttpException } from '@nestjs/common';
import { sqlStateOf } from '@liaison/database';
import { DomainError, type ErrorCode, Forbidden, InvalidInput } from '@liaison/kernel';
import { HttpRefusal, Unavailable } from './http.errors.js';

const HTTP_CODES: Readonly<Record<number, ErrorCode>> = {
  400: 'input/malformed',
  404: 'access/not-found',
  405: 'input/method-not-allowed',
  408: 'input/too-slow',
  413: 'input/too-large',
  414: 'input/address-too-long',
  415: 'input/unsupported-media-type',
  431: 'input/headers-too-large',
};

const GONE = /^(08|53|57P|25006|55P03)/;
/** TypeORM releases a runner whose connection broke, so the next statement of that transaction finds it "already released". */
const GONE_MESSAGES =
  /Connection terminated|already released|timeout exceeded when trying to connect|not queryable|ECONNREFUSED|ECONNRESET|EPIPE|ENOENT/;

/** Any error as a refusal the reader may see, or null when it is a fault of ours. */
export function refusalOf(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  const status = statusOf(error);
  if (status !== null && status >= 400 && status < 500) return new HttpRefusal(status, HTTP_CODES[status] ?? 'input/malformed');
  if (isDatabaseGone(error)) return new Unavailable();
  return refusedByDatabase(sqlStateOf(error));
}

function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  const given = error instanceof Error && 'statusCode' in error ? error.statusCode : null;
  return typeof given === 'number' ? given : null;
}

/** The database is the last to refuse what should never have come so far; still the input's fault, not the service's. */
function refusedByDatabase(state: string | null): DomainError | null {
  if (state === null) return null;
  if (state === '23505') return new HttpRefusal(409, 'input/conflict');
  if (state === '42501') return new Forbidden('row');
  return state.startsWith('22') || state.startsWith('23') ? new InvalidInput([{ pointer: '', code: 'invalid' }]) : null;
}

function isDatabaseGone(error: unknown): boolean {
  const state = sqlStateOf(error);
  if (state !== null) return GONE.test(state);
  return error instanceof Error && GONE_MESSAGES.test(`${error.message} ${codeOf(error)}`);
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}
