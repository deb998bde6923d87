import { DomainError } from '@liaison/kernel';

export class IllegalProposalStep extends DomainError {
  readonly code = 'directory/illegal-transition';
  readonly kind = 'conflict';

  constructor(
    readonly status: string,
    readonly step: string,
  ) {
    super(`Cannot ${step} a proposal that is ${status}.`);
  }
}

/** A contact never nominates, changes or withdraws itself: its State's nominating authority does. */
export class SelfNomination extends DomainError {
  readonly code = 'directory/self-nomination';
  readonly kind = 'forbidden';

  constructor() {
    super('Only the nominating authority nominates, changes or withdraws a contact.');
  }
}

/** What one officer has verified another one accepts, and both are persons who hold the office now. */
export class OtherOfficerNeeded extends DomainError {
  readonly code = 'directory/second-officer-needed';
  readonly kind = 'forbidden';

  constructor() {
    super('Another officer accepts.');
  }
}

/** Whoever verified has lost the office since, so somebody else verifies anew. */
export class VerifierGone extends DomainError {
  readonly code = 'directory/verifier-gone';
  readonly kind = 'conflict';

  constructor() {
    super('Whoever verified this is no longer an officer.');
  }
}

export class CoolingOffNeverShorter extends DomainError {
  readonly code = 'directory/cooling-off-never-shorter';
  readonly kind = 'invalid';
  override readonly values;

  constructor(appliesAt: string) {
    super(`A cooling-off that ends at ${appliesAt} can only be made longer, within its limit.`);
    this.values = { at: `${appliesAt.slice(0, 16).replace('T', ' ')} UTC` };
  }
}

/** One at a time for a contact; the first is decided or taken back before another comes. */
export class ProposalUnderWay extends DomainError {
  readonly code = 'directory/proposal-under-way';
  readonly kind = 'conflict';

  constructor() {
    super('A proposal about this contact is under way already.');
  }
}

export class NothingToChange extends DomainError {
  readonly code = 'directory/nothing-to-change';
  readonly kind = 'conflict';

  constructor() {
    super('The proposal changes nothing.');
  }
}

/** What it was proposed for is no longer there: the contact was withdrawn, or changed again since. */
export class ProposalOvertaken extends DomainError {
  readonly code = 'directory/proposal-overtaken';
  readonly kind = 'conflict';

  constructor() {
    super('The contact has changed since.');
  }
}

export class UndoTooLate extends DomainError {
  readonly code = 'directory/undo-too-late';
  readonly kind = 'conflict';

  constructor() {
    super('The time in which this could be undone is over.');
  }
}

/** The reference or the code is unknown: nobody learns which. */
export class UnknownChangeCode extends DomainError {
  readonly code = 'directory/unknown-change-code';
  readonly kind = 'not-found';

  constructor() {
    super('No change under way has this reference and code.');
  }
}

export class FileTooLarge extends DomainError {
  readonly code = 'directory/file-too-large';
  readonly kind = 'too-large';

  constructor() {
    super('The file is larger than 10 MiB.');
  }
}
