import { DomainError } from '@liaison/kernel';

/** Unknown address or wrong password: which of the two is not said. */
export class WrongCredentials extends DomainError {
  readonly code = 'identity/wrong-credentials';
  readonly kind = 'unauthenticated';

  constructor() {
    super('Unknown address or wrong password.');
  }
}

export class TooManyAttempts extends DomainError {
  readonly code = 'identity/too-many-attempts';
  readonly kind = 'too-many';

  constructor(override readonly retryAfter: number) {
    super('Too many attempts to sign in.');
  }
}

/** More people sign in at once than there is time to hash for; everything else goes on. */
export class SignInBusy extends DomainError {
  readonly code = 'identity/busy';
  readonly kind = 'too-many';
  override readonly retryAfter = 5;

  constructor() {
    super('Too many passwords are being checked at once.');
  }
}

/** What came back from the identity provider proves nobody: why is not said. */
export class SignOnRefused extends DomainError {
  readonly code = 'identity/sign-on-refused';
  readonly kind = 'unauthenticated';

  constructor() {
    super('The single sign-on was not accepted.');
  }
}

/** Said to nobody but whom the identity provider has vouched for. */
export class AccountDisabled extends DomainError {
  readonly code = 'identity/account-disabled';
  readonly kind = 'unauthenticated';

  constructor() {
    super('The account is disabled.');
  }
}

export class ProviderUnavailable extends DomainError {
  readonly code = 'identity/provider-unavailable';
  readonly kind = 'unavailable';
  override readonly retryAfter = 30;

  constructor() {
    super('The identity provider does not answer.');
  }
}

/** Linking needs to know whose identities they are. */
export class NoProvider extends DomainError {
  readonly code = 'identity/no-provider';
  readonly kind = 'conflict';

  constructor() {
    super('No identity provider is set up.');
  }
}

export class IdentityTaken extends DomainError {
  readonly code = 'identity/identity-taken';
  readonly kind = 'conflict';

  constructor() {
    super('This identity is linked to another account.');
  }
}

/** One account, one identity of a provider. */
export class LinkedOtherwise extends DomainError {
  readonly code = 'identity/linked-otherwise';
  readonly kind = 'conflict';

  constructor() {
    super('The account is linked to another identity.');
  }
}

export class NotLinked extends DomainError {
  readonly code = 'identity/not-linked';
  readonly kind = 'conflict';

  constructor() {
    super('The account is linked to no identity.');
  }
}
