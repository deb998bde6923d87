import type { Letter } from '@liaison/messaging';
import { text } from '@liaison/texts';
import { accountLetter, stateIn } from './account-letter.js';
import type { InvitationLetter } from './invitation.letter.js';

/** To somebody whose address was invited, but holds an account elsewhere: only they learn of it. */
export function takenLetter({ invitation, issue, publicUrl, stateNames }: InvitationLetter): Letter {
  const { id, state, name, email, language } = invitation;
  return accountLetter({
    occasion: `invitation:${id}:${String(issue)}`,
    state,
    recipient: email,
    language,
    publicUrl,
    subject: (reader) => text(reader, 'accounts.letter.invitation.subject'),
    body: (reader) => [
      text(reader, 'accounts.letter.greeting', { name }),
      text(reader, 'accounts.letter.taken.what', { state: stateIn(stateNames, state, reader) }),
      text(reader, 'accounts.letter.taken.then'),
    ],
  });
}
