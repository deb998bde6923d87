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

export class AccountExists extends DomainError {
  readonly code = 'identity/account-exists';
  readonly kind = 'conflict';

  constructor() {
    super('An account with this address exists.');
  }
}

/** Whoever may invite its holder does so from the account itself, whose roles stay as they are. */
export class AccountNotSetUp extends DomainError {
  readonly code = 'identity/account-not-set-up';
  readonly kind = 'conflict';

  constructor() {
    super('An account with this address exists and was never set up.');
  }
}

/** Once somebody has set up a factor, or while the account is disabled, a letter and a word do not open it. */
export class NotToBeInvitedAgain extends DomainError {
  readonly code = 'identity/not-to-be-invited-again';
  readonly kind = 'conflict';

  constructor() {
    super('Only an active account that was never set up is invited again.');
  }
}

/** Used, replaced, withdrawn, older than 72 hours, or never sent: which of them is not said. */
export class InvitationClosed extends DomainError {
  readonly code = 'identity/invitation-closed';
  readonly kind = 'gone';

  constructor() {
    super('No open invitation has this secret.');
  }
}

export class InvitationOpen extends DomainError {
  readonly code = 'identity/invitation-open';
  readonly kind = 'conflict';

  constructor() {
    super('This address is invited already.');
  }
}

export class InvitationWaits extends DomainError {
  readonly code = 'identity/invitation-waits';
  readonly kind = 'conflict';

  constructor() {
    super('The invitation waits for a second officer.');
  }
}

/** A State, or the directory, always has somebody who looks after its accounts. */
export class LastAdministrator extends DomainError {
  readonly code = 'identity/last-administrator';
  readonly kind = 'conflict';

  constructor() {
    super('This is the last account that can look after the others.');
  }
}

export class SecondOfficerNeeded extends DomainError {
  readonly code = 'identity/second-officer-needed';
  readonly kind = 'forbidden';

  constructor() {
    super('Nobody gives this role alone.');
  }
}

/** Whoever proposed it may propose nothing any more. */
export class ProposalLapsed extends DomainError {
  readonly code = 'identity/proposal-lapsed';
  readonly kind = 'conflict';

  constructor() {
    super('Whoever proposed this no longer looks after accounts.');
  }
}

export class ProposalOpen extends DomainError {
  readonly code = 'identity/proposal-open';
  readonly kind = 'conflict';

  constructor() {
    super('A change of this account waits for a second officer already.');
  }
}

/** The key's roles may allow it, but it was not made for this. */
export class ScopeMissing extends DomainError {
  readonly code = 'identity/scope-missing';
  readonly kind = 'forbidden';
  override readonly values: { readonly scopes: string };

  constructor(readonly scopes: readonly string[]) {
    super(`The key lacks the scope: ${scopes.join(' or ')}.`);
    this.values = { scopes: scopes.join(', ') };
  }
}

/** What members do among themselves waits until the State takes part; its own affairs stay open. */
export class StateAway extends DomainError {
  readonly code = 'identity/state-away';
  readonly kind = 'forbidden';

  constructor() {
    super("The actor's State does not take part in the directory now.");
  }
}

/** A right key from an address that is not on its list. */
export class KeyNotFromHere extends DomainError {
  readonly code = 'identity/address-not-allowed';
  readonly kind = 'forbidden';
  override readonly values: { readonly address: string };

  constructor(address: string) {
    super('The key is not to be used from this address.');
    this.values = { address };
  }
}

export class MirrorUndecided extends DomainError {
  readonly code = 'identity/mirror-undecided';
  readonly kind = 'conflict';

  constructor() {
    super('To mirror the directory has been asked for already.');
  }
}

export class MirrorDecided extends DomainError {
  readonly code = 'identity/mirror-decided';
  readonly kind = 'conflict';

  constructor() {
    super('This has been decided already.');
  }
}

export class SecondPersonNeeded extends DomainError {
  readonly code = 'identity/second-person-needed';
  readonly kind = 'forbidden';

  constructor() {
    super('Whoever asked does not decide.');
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
