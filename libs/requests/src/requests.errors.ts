import { DomainError, type InputFault } from '@liaison/kernel';

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

/** The same was said before: nobody is written to about nothing. */
export class ClassificationUnchanged extends DomainError {
  readonly code = 'requests/classification-unchanged';
  readonly kind = 'conflict';

  constructor() {
    super('The classification is the same as before.');
  }
}

/** An alert state or a danger by incident type says nothing about the effect of one incident. */
export class NotComparable extends DomainError {
  readonly code = 'requests/scale-not-comparable';
  readonly kind = 'invalid';
  override readonly faults: readonly InputFault[] = [{ pointer: '/severity/scheme', code: 'scale-not-comparable' }];

  constructor() {
    super('The scale does not classify incidents by their effect.');
  }
}

/** The level's source is not known well, or its owner disputes its place: the sender states an R level beside it. */
export class ReferenceLevelNeeded extends DomainError {
  readonly code = 'requests/reference-level-needed';
  readonly kind = 'invalid';
  override readonly faults: readonly InputFault[] = [{ pointer: '/severity/referenceLevel', code: 'reference-level-needed' }];

  constructor(readonly because: string) {
    super(`The level does not route a request: ${because}.`);
  }
}

/** The other State does not take part at present; what was exchanged before stays with both. */
export class NotTakingPart extends DomainError {
  readonly code = 'requests/not-taking-part';
  readonly kind = 'conflict';

  constructor() {
    super('The other State does not take part at present.');
  }
}
