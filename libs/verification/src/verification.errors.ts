import { DomainError } from '@liaison/kernel';

/** A round is started by another person than the one who drafted it. */
export class SecondOfficerNeeded extends DomainError {
  readonly code = 'verification/second-officer-needed';
  readonly kind = 'forbidden';

  constructor() {
    super('A second officer starts a round.');
  }
}

export class IllegalRoundAct extends DomainError {
  readonly code = 'verification/illegal-transition';
  readonly kind = 'conflict';

  constructor(
    readonly status: string,
    readonly act: string,
  ) {
    super(`Cannot ${act} a round that is ${status}.`);
  }
}

export class NoRecipients extends DomainError {
  readonly code = 'verification/no-recipients';
  readonly kind = 'conflict';

  constructor() {
    super('The round reaches nobody.');
  }
}

/** The reference or the code is unknown: nobody learns which. */
export class UnknownCode extends DomainError {
  readonly code = 'verification/unknown-code';
  readonly kind = 'not-found';

  constructor() {
    super('No check has this reference and code.');
  }
}

/** The round was stopped, is too old, or the code was replaced by a newer one. */
export class ConfirmationClosed extends DomainError {
  readonly code = 'verification/confirmation-closed';
  readonly kind = 'gone';

  constructor() {
    super('This check takes no answer any more.');
  }
}

export class TooManyWrongCodes extends DomainError {
  readonly code = 'verification/too-many-wrong-codes';
  readonly kind = 'too-many';

  constructor(override readonly retryAfter: number) {
    super('Too many wrong codes.');
  }
}
