import { frame, type Letter } from '@liaison/messaging';
import { dayIn, isLanguage, type Language, text } from '@liaison/texts';

/** A contact that uses a key, and where it is written to. */
export interface KeyOwner {
  readonly id: string;
  readonly state: string;
  readonly languages: readonly string[];
  readonly channelId: string;
  readonly address: string;
}

export interface KeyWarning {
  readonly fingerprint: string;
  readonly expiresAt: Date;
  readonly days: number;
  readonly publicUrl: string;
}

/** In groups of four, as people compare fingerprints. */
export function wordsOfWarning({ fingerprint, days }: KeyWarning, day: string) {
  return { fingerprint: fingerprint.match(/.{1,4}/g)?.join(' ') ?? '', days, day };
}

/** To the contact itself. */
export function keyLetter({ id, state, languages, channelId, address }: KeyOwner, warning: KeyWarning): Letter {
  const language: Language = languages.find(isLanguage) ?? 'en';
  const { publicUrl, expiresAt, fingerprint, days } = warning;
  const values = (reader: Language) => ({ ...wordsOfWarning(warning, dayIn('UTC', expiresAt, reader)), url: publicUrl });
  return {
    occasion: `key:${fingerprint}:${String(days)}:${id}`,
    kind: 'directory',
    exercise: false,
    ownerState: null,
    recipientState: state,
    contactId: id,
    channelId,
    recipient: address,
    language,
    subject: `[POC][TLP:GREEN] ${text(language, 'record.letter.key.subject', values(language))}`,
    text: frame({ language, exercise: false, publicUrl, body: (reader) => text(reader, 'record.letter.key', values(reader)) }),
  };
}
