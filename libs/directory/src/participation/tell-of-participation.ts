import type { Notice } from '@liaison/identity';
import { inLanguage, instantTwice, type Language } from '@liaison/texts';

/** What a State's administrators are told when their authority has decided. */
export function participationNotice(what: 'joined' | 'left', code: string, at: Date, names: Readonly<Record<string, string>>): Notice {
  return {
    occasion: `participation:${code}:${what}:${at.toISOString()}`,
    subject: `participation.letter.${what}.subject`,
    body: `participation.letter.${what}`,
    values: (reader: Language) => ({ state: inLanguage(names, reader, code), at: instantTwice(at, 'UTC', reader) }),
  };
}
