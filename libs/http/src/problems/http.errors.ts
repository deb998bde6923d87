import { DomainError, type ErrorCode } from '@liaison/kernel';

export class Unauthenticated extends DomainError {
  readonly code = 'access/unauthenticated';
  readonly kind = 'unauthenticated';

  constructor() {
    super('No valid credential.');
  }
}

/** A browser was made to act by a page of somebody else. */
export class CrossSite extends DomainError {
  readonly code = 'access/cross-site';
  readonly kind = 'forbidden';

  constructor() {
    super('The request does not come from a page of this service.');
  }
}

export class BrowserOnly extends DomainError {
  readonly code = 'access/browser-only';
  readonly kind = 'forbidden';

  constructor() {
    super('Only a signed-in person may do this.');
  }
}

export class TooManyCalls extends DomainError {
  readonly code = 'access/too-many-calls';
  readonly kind = 'too-many';

  constructor(override readonly retryAfter: number) {
    super('Too many calls.');
  }
}

export class Malformed extends DomainError {
  readonly code = 'input/malformed';
  readonly kind = 'malformed';

  constructor() {
    super('The request cannot be read.');
  }
}

export class TooDeep extends DomainError {
  readonly code = 'input/too-deep';
  readonly kind = 'malformed';

  constructor() {
    super('The JSON is nested too deeply.');
  }
}

export class BadCursor extends DomainError {
  readonly code = 'input/bad-cursor';
  readonly kind = 'malformed';

  constructor() {
    super('Not a cursor of this list.');
  }
}

export class Unconditional extends DomainError {
  readonly code = 'input/if-match-needed';
  readonly kind = 'unconditional';

  constructor() {
    super('If-Match is missing.');
  }
}

/** PostgreSQL cannot be reached just now. */
export class Unavailable extends DomainError {
  readonly code = 'service/unavailable';
  readonly kind = 'unavailable';
  override readonly retryAfter = 2;

  constructor() {
    super('The database cannot be reached.');
  }
}

/** What only HTTP knows: methods, media types, sizes. */
export class HttpRefusal extends DomainError {
  readonly kind = 'malformed';

  constructor(
    readonly status: number,
    readonly code: ErrorCode,
  ) {
    super(code);
  }
}

export class UnsupportedMediaType extends HttpRefusal {
  constructor() {
    super(415, 'input/unsupported-media-type');
  }
}
