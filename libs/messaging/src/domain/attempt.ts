/** How one try to hand a letter to our relay ended. */
export type Attempt =
  | { readonly kind: 'accepted'; readonly reply: string }
  /** The relay spoke about this recipient or this message. */
  | { readonly kind: 'refused'; readonly permanent: boolean; readonly reply: string }
  /** The relay was not reached, refused us, or the line broke: says nothing about the recipient. */
  | { readonly kind: 'no-relay'; readonly reply: string }
  /** Handed back untouched, because the process stops. */
  | { readonly kind: 'not-tried' };

/** The parts of a Nodemailer error that tell who refused what. */
export interface SmtpFailure {
  readonly message: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly command?: string;
}

/** 421 closes the channel; 503, 530 and 535 are about our session: none of them is about the recipient (RFC 5321, RFC 4954). */
const ABOUT_OUR_SESSION = new Set([421, 503, 530, 535]);
const ABOUT_THE_LETTER = new Set(['RCPT TO', 'DATA']);

export function classify({ message, responseCode, response, command }: SmtpFailure): Attempt {
  const reply = oneLine(response ?? message);
  const aboutTheLetter = ABOUT_THE_LETTER.has(command ?? '') && responseCode !== undefined && !ABOUT_OUR_SESSION.has(responseCode);
  if (!aboutTheLetter || responseCode < 400) return { kind: 'no-relay', reply };
  return { kind: 'refused', permanent: responseCode >= 500, reply };
}

/** What a server said, as one line of at most 300 characters. */
export function oneLine(said: string): string {
  return said
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 300);
}
