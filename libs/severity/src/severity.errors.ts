import { DomainError, type ErrorCode, type InputFault } from '@liaison/kernel';

/** A pin outside its level's interval, or on a level that has none. */
export class PinOutOfRange extends DomainError {
  readonly code = 'severity/pin-out-of-range';
  readonly kind = 'invalid';

  constructor(override readonly faults: readonly InputFault[] = [{ pointer: '/from/pin', code: 'pin-out-of-range' }]) {
    super('The pin lies outside the interval of its level.');
  }
}

/** A scheme, version or level that does not exist, named in a body; in an address it is simply not found. */
export class UnknownReference extends DomainError {
  readonly code: `severity/unknown-${'scheme' | 'version' | 'level' | 'scorer'}`;
  readonly kind = 'invalid';
  override readonly values: Readonly<Record<string, string>>;
  override readonly faults: readonly InputFault[];

  constructor(what: 'scheme' | 'version' | 'level' | 'scorer', name: string, pointer: string) {
    super(`Unknown ${what}: ${name}.`);
    this.code = `severity/unknown-${what}`;
    this.values = { name };
    this.faults = [{ pointer, code: `unknown-${what}`, values: { name } }];
  }
}

/** Faults with texts of their own here; the others are those any input can have. */
const OWN = /^(scheme|level|answer|answers|scorer-config)-|^unknown-(question|option)$/;

/** What is wrong with several places of a scheme, a scorer or answers; the first fault gives the code. */
abstract class Refused extends DomainError {
  readonly code: ErrorCode;
  readonly kind = 'invalid';
  override readonly values: Readonly<Record<string, string | number>>;

  constructor(
    what: string,
    override readonly faults: readonly InputFault[],
  ) {
    super(`${what}: ${faults.map(({ pointer, code }) => `${pointer} ${code}`).join(', ')}.`);
    const [first] = faults;
    this.code = first && OWN.test(first.code) ? `severity/${first.code}` : 'input/invalid';
    this.values = first?.values ?? {};
  }
}

export class InvalidScheme extends Refused {
  constructor(faults: readonly InputFault[]) {
    super('The scheme cannot be published', faults);
  }
}

export class InvalidScorer extends Refused {
  constructor(faults: readonly InputFault[]) {
    super('The scorer cannot be used', faults);
  }
}

export class InvalidAnswers extends Refused {
  constructor(faults: readonly InputFault[]) {
    super('The answers cannot be scored', faults);
  }
}

/** The one-line form at `pointer` broke off. `position` counts characters from 1; `expected` says what should stand there. */
export class UnreadableLine extends DomainError {
  readonly code = 'severity/unreadable-line';
  readonly kind = 'invalid';
  override readonly values: Readonly<Record<string, string | number>>;
  override readonly faults: readonly InputFault[];

  constructor(
    readonly position: number,
    readonly expected: string,
    pointer = '',
  ) {
    super(`Position ${position}: expected ${expected}.`);
    this.values = { position, expected };
    this.faults = [{ pointer, code: 'unreadable-line', values: this.values }];
  }
}

/** A published version never changes: a change is another version. */
export class SchemeVersionExists extends DomainError {
  readonly code = 'severity/scheme-version-exists';
  readonly kind = 'conflict';
  override readonly values: Readonly<Record<string, string>>;

  constructor(version: string) {
    super(`Version ${version} has been published before.`);
    this.values = { name: version };
  }
}

/** Another owner's scheme has this id. */
export class SchemeIdTaken extends DomainError {
  readonly code = 'severity/scheme-id-taken';
  readonly kind = 'conflict';
  override readonly values: Readonly<Record<string, string>>;

  constructor(id: string) {
    super(`The scheme ${id} has another owner.`);
    this.values = { name: id };
  }
}
