import { DomainError, type InputFault } from '@liaison/kernel';

export class IllegalImportStep extends DomainError {
  readonly code = 'directory/illegal-import-step';
  readonly kind = 'conflict';
  override readonly values;

  constructor(status: string, step: string) {
    super(`Cannot ${step} an import that is ${status}.`);
    this.values = { status };
  }
}

/** The directory has changed since the preview; the new one is there to be looked at. */
export class ImportOutdated extends DomainError {
  readonly code = 'directory/import-outdated';
  readonly kind = 'conflict';
  override readonly values;

  constructor(rows: number) {
    super(`${rows} rows compare differently now.`);
    this.values = { count: rows };
  }
}

/** Some rows of a file are not right, so that nothing of it was taken; the first ones are named. */
export class ImportFaulty extends DomainError {
  readonly code = 'directory/import-faulty';
  readonly kind = 'invalid';
  override readonly values;

  constructor(
    count: number,
    override readonly faults: readonly InputFault[],
  ) {
    super(`${count} things in the file are not right.`);
    this.values = { count };
  }
}

/** Whose an import is decides who goes on with it. */
export class ImportOfOthers extends DomainError {
  readonly code = 'directory/import-of-others';
  readonly kind = 'forbidden';

  constructor() {
    super('Whoever made an import applies, discards or undoes it.');
  }
}

export class ImportNotFound extends DomainError {
  readonly code = 'directory/import-not-found';
  readonly kind = 'not-found';
  override readonly values;

  constructor(reference: string) {
    super(`There is no import ${reference}.`);
    this.values = { reference: reference.slice(0, 60) };
  }
}
