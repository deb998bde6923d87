import { DomainError } from '@liaison/kernel';

/** The password is right; the second step is still to come. */
export class SecondFactorNeeded extends DomainError {
  readonly code = 'identity/second-factor-needed';
  readonly kind = 'unauthenticated';

  constructor() {
    super('The second factor has not been shown.');
  }
}

/** Nothing else is open until a second factor is set up. */
export class EnrolmentNeeded extends DomainError {
  readonly code = 'identity/enrolment-needed';
  readonly kind = 'unauthenticated';

  constructor() {
    super('A second factor must be set up first.');
  }
}

/** Single sign-on says who somebody is; setting up the first factor takes what only they know. */
export class PasswordNeeded extends DomainError {
  readonly code = 'identity/password-needed';
  readonly kind = 'forbidden';

  constructor() {
    super('A second factor is not set up on the word of the identity provider alone.');
  }
}

/** Signed in, but not shown lately who one is. */
export class StepUpNeeded extends DomainError {
  readonly code = 'identity/step-up-needed';
  readonly kind = 'forbidden';

  constructor() {
    super('A fresh proof of who this is is needed.');
  }
}

/** What a device has signed does not fit; why is not said. */
export class PasskeyRefused extends DomainError {
  readonly code = 'identity/passkey-refused';
  readonly kind = 'forbidden';

  constructor() {
    super('The passkey was not accepted.');
  }
}

/** Without it the person could not sign in any more. */
export class LastFactor extends DomainError {
  readonly code = 'identity/last-factor';
  readonly kind = 'conflict';

  constructor() {
    super('The last accepted factor cannot be removed.');
  }
}

/** Used, replaced, too old, or never sent: which of them is not said. */
export class ResetClosed extends DomainError {
  readonly code = 'identity/reset-closed';
  readonly kind = 'gone';

  constructor() {
    super('No letter about a forgotten password has this secret.');
  }
}

export class ResetUnderWay extends DomainError {
  readonly code = 'identity/reset-under-way';
  readonly kind = 'conflict';

  constructor() {
    super('The second factors of this account are to be reset already.');
  }
}
