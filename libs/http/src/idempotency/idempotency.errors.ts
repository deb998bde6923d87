import { DomainError } from '@liaison/kernel';

export class BadIdempotencyKey extends DomainError {
  readonly code = 'idempotency/bad-key';
  readonly kind = 'malformed';

  constructor() {
    super('An Idempotency-Key has 1 to 255 visible ASCII characters.');
  }
}

export class DifferentBody extends DomainError {
  readonly code = 'idempotency/different-body';
  readonly kind = 'invalid';

  constructor() {
    super('The key was used with another body.');
  }
}

export class UnderWay extends DomainError {
  readonly code = 'idempotency/under-way';
  readonly kind = 'conflict';
  override readonly retryAfter = 1;

  constructor() {
    super('The first call with this key is still under way.');
  }
}
