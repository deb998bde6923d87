import type { Language } from '@liaison/texts';

export type LetterKind = 'check' | 'request' | 'account' | 'directory';

/** One mail to one recipient, its text fixed when it is posted. */
export interface Letter {
  /** Why it exists (`check:<id>:letter`): the same occasion is never mailed twice. */
  readonly occasion: string;
  readonly kind: LetterKind;
  /** For `check` and only then. */
  readonly checkId?: string;
  /** For `request` and only then. */
  readonly threadId?: string;
  readonly exercise: boolean;
  /** The State on whose behalf it goes out; null when the directory writes. */
  readonly ownerState: string | null;
  readonly recipientState: string | null;
  readonly contactId?: string;
  readonly channelId?: string;
  /** One addr-spec (RFC 5322 §3.4.1). */
  readonly recipient: string;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  /** Goes before everything else that waits. */
  readonly urgent?: boolean;
}
