import { DomainError } from '@liaison/kernel';

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
