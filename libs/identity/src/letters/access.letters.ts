import type { Letter } from '@liaison/messaging';
import { type Language, text } from '@liaison/texts';
import { accountLetter, roleList } from './account-letter.js';

export interface AccessLetter {
  readonly account: {
    readonly id: string;
    readonly state: string | null;
    readonly name: string;
    readonly email: string;
    readonly roles: readonly string[];
    readonly language: Language;
  };
  readonly publicUrl: string;
  readonly now: Date;
}

/** To the holder of an account that was disabled or handed over. */
export function accessEndedLetter(given: AccessLetter): Letter {
  return letterAbout(given, 'ended', (reader) => [text(reader, 'accounts.letter.ended.what')]);
}

/** To the holder, when their roles are no longer what they were. */
export function rolesChangedLetter(given: AccessLetter): Letter {
  const { account, publicUrl } = given;
  return letterAbout(given, 'roles', (reader) => [
    text(reader, 'accounts.letter.roles.what', { roles: roleList(account.roles, reader) }),
    text(reader, 'accounts.letter.roles.then', { host: new URL(publicUrl).host }),
  ]);
}

/** To the holder, when somebody else has decided which identity of the organisation's provider opens the account. */
export function signOnChangedLetter(given: AccessLetter, about: 'linked' | 'unlinked'): Letter {
  return letterAbout(given, about, (reader) => [text(reader, `accounts.letter.${about}.what`)]);
}

type About = 'ended' | 'roles' | 'linked' | 'unlinked';

function letterAbout({ account, publicUrl, now }: AccessLetter, about: About, what: (reader: Language) => string[]): Letter {
  const { id, state, email, name, language } = account;
  return accountLetter({
    occasion: `account:${id}:${about}:${now.toISOString()}`,
    state,
    recipient: email,
    language,
    publicUrl,
    subject: (reader) => text(reader, `accounts.letter.${about}.subject`),
    body: (reader) => [text(reader, 'accounts.letter.greeting', { name }), ...what(reader), text(reader, 'accounts.letter.not-expected')],
  });
}
