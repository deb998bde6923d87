import { frame, type Letter } from '@liaison/messaging';
import { isLanguage, type Language, text } from '@liaison/texts';
import type { ContactRecord } from '../domain/contact-record.js';

export interface HandOverTest {
  readonly id: string;
  readonly contactId: string;
  readonly channelId: string;
  readonly address: string;
  readonly record: ContactRecord;
  /** Ten symbols, shown in two groups. */
  readonly code: string;
  readonly url: string;
}

/** To the address of a contact that has a new person: whoever reads it there can say so. */
export function handOverLetter({ id, contactId, channelId, address, record, code, url }: HandOverTest): Letter {
  const language: Language = record.languages.find(isLanguage) ?? 'en';
  const values = {
    institution: record.institution,
    code: `${code.slice(0, 5)}-${code.slice(5)}`,
    url: `${url}/contacts/${contactId}/record/people`,
  };
  return {
    occasion: `hand-over:${id}`,
    kind: 'directory',
    exercise: false,
    ownerState: null,
    recipientState: record.state,
    contactId,
    channelId,
    recipient: address,
    language,
    subject: `[POC][TLP:GREEN] ${text(language, 'record.letter.hand-over.subject')}`,
    text: frame({ language, exercise: false, publicUrl: url, body: (reader) => text(reader, 'record.letter.hand-over', values) }),
  };
}
