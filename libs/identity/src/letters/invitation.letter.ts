import type { Letter } from '@liaison/messaging';
import { instantTwice, text } from '@liaison/texts';
import type { Invitation } from '../invitations/invitation.js';
import { accountLetter, roleList, stateIn } from './account-letter.js';

export interface InvitationLetter {
  readonly invitation: Invitation;
  readonly issue: number;
  readonly publicUrl: string;
  readonly stateNames: Readonly<Record<string, string>>;
  /** The name of whoever sends it; null: the operator. */
  readonly inviter: string | null;
}

/** The letter with the secret: where to go, until when, and how to see that it is genuine. */
export function invitationLetter(given: InvitationLetter & { readonly token: string; readonly expiresAt: Date }): Letter {
  const { invitation, issue, publicUrl, stateNames, inviter, token, expiresAt } = given;
  const { id, state, name, roles, email, language } = invitation;
  const page = new URL(`/invitation?code=${token}`, publicUrl).href;
  return accountLetter({
    occasion: `invitation:${id}:${String(issue)}`,
    state,
    recipient: email,
    language,
    publicUrl,
    subject: (reader) => text(reader, 'accounts.letter.invitation.subject'),
    body: (reader) => [
      text(reader, 'accounts.letter.greeting', { name }),
      text(reader, 'accounts.letter.invitation.what', { state: stateIn(stateNames, state, reader), roles: roleList(roles, reader) }),
      inviter === null
        ? text(reader, 'accounts.letter.invitation.by-operator')
        : text(reader, 'accounts.letter.invitation.by', { inviter }),
      `${text(reader, 'accounts.letter.invitation.how', { until: instantTwice(expiresAt, 'UTC', reader) })}\n\n    ${page}`,
      text(reader, 'accounts.letter.invitation.then'),
      issue > 1 ? text(reader, 'accounts.letter.invitation.again') : '',
      text(reader, 'accounts.letter.invitation.genuine', { host: new URL(publicUrl).host }),
    ],
  });
}
