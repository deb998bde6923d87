import { DomainError } from '@liaison/kernel';

export class StateNotListed extends DomainError {
  readonly code = 'directory/state-not-listed';
  readonly kind = 'invalid';
  override readonly values;

  constructor(state: string) {
    super(`The directory lists no State ${state}.`);
    this.values = { state };
  }
}

export class StateAlreadyListed extends DomainError {
  readonly code = 'directory/state-already-listed';
  readonly kind = 'conflict';
  override readonly values;

  constructor(state: string) {
    super(`The directory already lists ${state}.`);
    this.values = { state };
  }
}

type UnreadableBecause =
  ('empty' | 'encoding' | 'missing' | 'unknown' | 'twice' | 'form') | ('vcard' | 'unended' | 'json' | 'contacts' | 'long');

interface Where {
  readonly line?: number;
  readonly columns?: readonly string[];
}

/** The file as a whole cannot be read; single rows are reported as faults instead. */
export class UnreadableFile extends DomainError {
  readonly code = 'directory/unreadable-file';
  readonly kind = 'invalid';
  override readonly values;

  constructor(reason: UnreadableBecause, { line = 1, columns = [] }: Where = {}) {
    const names = columns.join(', ').slice(0, 200);
    super(`The file cannot be read: ${reason}, line ${line}, columns ${names}.`);
    this.values = { reason, line, columns: names };
  }
}

/** More different contacts than a person needs; those read before remain readable. */
export class ReadingTooMuch extends DomainError {
  readonly code = 'directory/reading-too-much';
  readonly kind = 'too-many';

  constructor(override readonly retryAfter: number) {
    super('Unusually many contacts were read.');
  }
}

/** More files than anybody needs; one on demand, and changes as they come, are to be had otherwise. */
export class ExportingTooMuch extends DomainError {
  readonly code = 'directory/exporting-too-much';
  readonly kind = 'too-many';

  constructor(override readonly retryAfter: number) {
    super('Unusually many files of contacts were taken.');
  }
}

/** Whoever takes a file more slowly might go on reading when they may no longer. */
export class ExportTooSlow extends DomainError {
  readonly code = 'directory/export-too-slow';
  readonly kind = 'conflict';

  constructor() {
    super('The file was not taken within its time.');
  }
}

/** What was wanted does not fit how the State stands to the directory now. */
export class IllegalParticipation extends DomainError {
  readonly code = 'directory/illegal-participation';
  readonly kind = 'conflict';
  override readonly values;

  constructor(from: string, act: string) {
    super(`A State that is ${from} cannot ${act}.`);
    this.values = { from, act };
  }
}

/** What a State may keep beside its profile is bounded. */
export class TooManyFiles extends DomainError {
  readonly code = 'directory/too-many-files';
  readonly kind = 'conflict';
  override readonly values;

  constructor(max: number) {
    super(`A State keeps at most ${max} files.`);
    this.values = { max };
  }
}

/** A position of another reader, of before the reader saw more or less than now, or of a directory that was restored since. */
export class PositionUnknown extends DomainError {
  readonly code = 'directory/position-unknown';
  readonly kind = 'gone';

  constructor() {
    super('Nothing can be read from this position any more.');
  }
}

/** One's own State's contact is changed, not reported. */
export class OwnContactReport extends DomainError {
  readonly code = 'directory/own-contact-report';
  readonly kind = 'conflict';

  constructor() {
    super('Only another State reports a contact.');
  }
}

export class ReportStillOpen extends DomainError {
  readonly code = 'directory/report-still-open';
  readonly kind = 'conflict';

  constructor() {
    super('The same State has said so already, and it is not settled yet.');
  }
}

export class TooManyReports extends DomainError {
  readonly code = 'directory/too-many-reports';
  readonly kind = 'too-many';
  override readonly retryAfter = 3_600;

  constructor() {
    super('The State has reported unusually many contacts today.');
  }
}
