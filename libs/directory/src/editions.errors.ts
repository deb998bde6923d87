import { DomainError } from '@liaison/kernel';

export class NoSigningKey extends DomainError {
  readonly code = 'editions/no-signing-key';
  readonly kind = 'conflict';

  constructor() {
    super('There is no key to sign an edition with.');
  }
}

export class EditionUnderWay extends DomainError {
  readonly code = 'editions/under-way';
  readonly kind = 'conflict';

  constructor() {
    super('An edition is being prepared already.');
  }
}

export class NothingToIssue extends DomainError {
  readonly code = 'editions/nothing-to-issue';
  readonly kind = 'conflict';

  constructor() {
    super('The directory lists no contact that every member may see.');
  }
}

export class TooManyContacts extends DomainError {
  readonly code = 'editions/too-many-contacts';
  readonly kind = 'conflict';
  override readonly values;

  constructor(count: number, max: number) {
    super(`An edition holds at most ${String(max)} contacts; the directory has ${String(count)}.`);
    this.values = { count, max };
  }
}

export class TooManyForBook extends DomainError {
  readonly code = 'editions/too-many-for-book';
  readonly kind = 'conflict';
  override readonly values;

  constructor(count: number, max: number) {
    super(`The printed book holds at most ${String(max)} contacts; this edition has ${String(count)}.`);
    this.values = { count, max };
  }
}

export class KeyAlreadyAnnounced extends DomainError {
  readonly code = 'editions/key-already-announced';
  readonly kind = 'conflict';

  constructor() {
    super('A key is announced already; use or withdraw it first.');
  }
}

export class NoSuchEditionKey extends DomainError {
  readonly code = 'editions/no-such-key';
  readonly kind = 'not-found';

  constructor() {
    super('There is no such key, or none that is announced.');
  }
}

export class KeyNotKnownYet extends DomainError {
  readonly code = 'editions/key-not-known-yet';
  readonly kind = 'conflict';

  constructor() {
    super('No edition has named the announced key yet.');
  }
}

export class KeyInUse extends DomainError {
  readonly code = 'editions/key-in-use';
  readonly kind = 'conflict';

  constructor() {
    super('This key signs, and no other is announced.');
  }
}

/** The book is still being set. */
export class BookNotReady extends DomainError {
  readonly code = 'editions/book-not-ready';
  readonly kind = 'unavailable';
  override readonly retryAfter = 10;
  override readonly values;

  constructor(done: number, total: number) {
    super(`The book is being set: ${String(done)} of ${String(total)} volumes.`);
    this.values = { done, total };
  }
}

export class KeyFileMissing extends DomainError {
  readonly code = 'editions/key-file-missing';
  readonly kind = 'unavailable';
  override readonly values;

  constructor(kid: string) {
    super(`The file of signing key ${kid} cannot be read.`);
    this.values = { kid };
  }
}
