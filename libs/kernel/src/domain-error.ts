export type ErrorKind =
  | 'malformed'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'gone'
  | 'stale'
  | 'unconditional'
  | 'too-large'
  | 'invalid'
  | 'too-many'
  | 'unavailable';

export type ErrorCode = `${string}/${string}`;

/** One thing wrong with the input: a JSON pointer (RFC 6901) and a code with a text of its own. */
export interface InputFault {
  readonly pointer: string;
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * A refusal the caller can act on. `code` is a public contract; its words stand in the catalogues under `error.<code>`
 * and take `values`; `message` is for the operator's log.
 */
export abstract class DomainError extends Error {
  abstract readonly code: ErrorCode;
  abstract readonly kind: ErrorKind;
  readonly values: Readonly<Record<string, string | number>> = {};
  readonly faults: readonly InputFault[] = [];
  /** Seconds after which trying again makes sense, for `too-many` and `unavailable`. */
  readonly retryAfter: number | null = null;
}
