import { DomainError } from '@liaison/kernel';

/** Not one strict addr-spec; the address itself stays out of the log. */
export class InvalidMailbox extends DomainError {
  readonly code = 'messaging/invalid-mailbox';
  readonly kind = 'invalid';

  constructor(occasion: string) {
    super(`The recipient of ${occasion} is not a mailbox.`);
  }
}
