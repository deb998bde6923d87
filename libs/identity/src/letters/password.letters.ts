import type { Letter } from '@liaison/messaging';
import { instantTwice, type Language, text } from '@liaison/texts';
import { accountLetter } from './account-letter.js';

export interface PasswordLetter {
  readonly id: string;
  readonly state: string | null;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly publicUrl: string;
  /** When the letter was asked for. */
  readonly at: Date;
}

export function passwordResetLetter(given: PasswordLetter & { readonly token: string; readonly expiresAt: Date }): Letter {
  const page = new URL(`/password-reset/new?code=${given.token}`, given.publicUrl).href;
  return letterOf(given, 'reset', (reader) => [
    text(reader, 'accounts.letter.reset.what'),
    `${text(reader, 'accounts.letter.reset.how', { until: instantTwice(given.expiresAt, 'UTC', reader) })}\n\n    ${page}`,
    text(reader, 'accounts.letter.reset.then'),
    text(reader, 'accounts.letter.reset.not-you'),
  ]);
}

/** To somebody without a second factor: the mailbox alone must not open the account. */
export function notSetUpLetter(given: PasswordLetter): Letter {
  return letterOf(given, 'reset', (reader) => [
    text(reader, 'accounts.letter.reset.what'),
    text(reader, 'accounts.letter.reset.not-set-up'),
  ]);
}

export function passwordChangedLetter(given: PasswordLetter): Letter {
  return letterOf(given, 'password', (reader) => [
    text(reader, 'accounts.letter.password.what'),
    text(reader, 'accounts.letter.password.not-you'),
  ]);
}

function letterOf(given: PasswordLetter, about: 'reset' | 'password', what: (reader: Language) => string[]): Letter {
  const { id, state, name, email, language, publicUrl, at } = given;
  return accountLetter({
    occasion: `account:${id}:${about}:${at.toISOString()}`,
    state,
    recipient: email,
    language,
    publicUrl,
    subject: (reader) => text(reader, `accounts.letter.${about}.subject`),
    body: (reader) => [text(reader, 'accounts.letter.greeting', { name }), ...what(reader)],
  });
}
