import { DomainError } from '@liaison/kernel';

/** The thread's life does not allow this act now (`domain.md` §6). */
export class IllegalTransition extends DomainError {
  readonly code = 'requests/illegal-transition';
  readonly kind = 'conflict';

  constructor(
    readonly status: string,
    readonly act: string,
  ) {
    super(`Cannot ${act} a request that is ${status}.`);
  }
}

/** Exactly one acknowledgement exists, whoever races. */
export class AlreadyAcknowledged extends DomainError {
  readonly code = 'requests/already-acknowledged';
  readonly kind = 'conflict';

  constructor() {
    super('The request has been acknowledged before.');
  }
}

/** The other State's act: a sender does not acknowledge, a receiver does not withdraw. */
export class NotYourAct extends DomainError {
  readonly code = 'requests/not-your-act';
  readonly kind = 'forbidden';

  constructor(readonly act: string) {
    super(`The other State may ${act}, not this one.`);
  }
}

/** What was sent is never altered. */
export class NotADraft extends DomainError {
  readonly code = 'requests/not-a-draft';
  readonly kind = 'conflict';

  constructor() {
    super('The request has been sent.');
  }
}
