import { DomainError, type InputFault } from './domain-error.js';

/** May see it, but not do this. */
export class Forbidden extends DomainError {
  readonly code = 'access/forbidden';
  readonly kind = 'forbidden';

  constructor(readonly act: string) {
    super(`Not allowed: ${act}.`);
  }
}

/** Does not exist, or may not be seen: an outsider cannot tell which. */
export class NotFound extends DomainError {
  readonly code = 'access/not-found';
  readonly kind = 'not-found';

  constructor(readonly what: string) {
    super(`No such ${what}.`);
  }
}

export class InvalidInput extends DomainError {
  readonly code = 'input/invalid';
  readonly kind = 'invalid';

  constructor(override readonly faults: readonly InputFault[]) {
    super(`Invalid input: ${faults.map((fault) => `${fault.pointer} ${fault.code}`).join(', ')}.`);
  }
}

/** Somebody else changed the record first (RFC 9110 §15.5.13). */
export class StaleVersion extends DomainError {
  readonly code = 'input/stale-version';
  readonly kind = 'stale';

  constructor() {
    super('The record has changed since it was read.');
  }
}
