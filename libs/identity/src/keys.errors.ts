import { DomainError } from '@liaison/kernel';

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
