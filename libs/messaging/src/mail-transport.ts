/** One mail as it goes to the relay. Addresses are addr-specs, already checked. */
export interface Mail {
  readonly to: string;
  readonly replyTo: string;
  readonly messageId: string;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
}

/** The way to our relay, and its token for injection. */
export abstract class MailTransport {
  /** How many mails can be under way at once. */
  abstract readonly lanes: number;

  /**
   * The relay's reply when it took the mail.
   * @throws an error as Nodemailer makes it (`responseCode`, `response`, `command`) when it did not
   */
  abstract send(mail: Mail): Promise<string>;

  abstract close(): void;
}
