import { frame, type Letter } from '@liaison/messaging';
import { inLanguage, type Language, listIn, text } from '@liaison/texts';

export interface AccountLetter {
  readonly occasion: string;
  readonly state: string | null;
  readonly recipient: string;
  readonly language: Language;
  readonly publicUrl: string;
  readonly subject: (language: Language) => string;
  /** Paragraphs; empty ones are left out. */
  readonly body: (language: Language) => readonly string[];
}

/** A letter about somebody's account, in their language and below it in English. */
export function accountLetter({ occasion, state, recipient, language, publicUrl, subject, body }: AccountLetter): Letter {
  return {
    occasion,
    kind: 'account',
    exercise: false,
    ownerState: null,
    recipientState: state,
    recipient,
    language,
    subject: `[POC][TLP:GREEN] ${subject(language)}`,
    text: frame({ language, exercise: false, publicUrl, body: (reader) => body(reader).filter(Boolean).join('\n\n') }),
  };
}

/** Roles in the reader's language, as one list. */
export function roleList(roles: readonly string[], language: Language): string {
  const names = roles.map((role) => text(language, `web.role.${role}` as Parameters<typeof text>[1]));
  return listIn(names, language);
}

/** What the State is called; the directory itself has no State. */
export function stateIn(names: Readonly<Record<string, string>>, state: string | null, language: Language): string {
  return state === null ? text(language, 'accounts.directory') : inLanguage(names, language, state);
}
