import type { Notice } from '@liaison/identity';
import { type Actor, system } from '@liaison/kernel';
import { inLanguage, instantTwice, type Language } from '@liaison/texts';

export interface Decision {
  readonly what: 'joined' | 'left';
  readonly code: string;
  readonly at: Date;
  readonly names: Readonly<Record<string, string>>;
}

/** A State's decision is its own, but whom of the directory's office to write to only the service itself may read. */
export function deciding({ directoryId }: Actor, code: string): Actor {
  return { ...system('directory', directoryId), state: code };
}

/** What a State's administrators, and the directory's office, are told when the State's authority has decided. */
export function participationNotice({ what, code, at, names }: Decision, reader: 'state' | 'office'): Notice {
  return {
    occasion: `participation:${code}:${what}:${at.toISOString()}`,
    subject: `participation.letter.${what}.subject`,
    body: reader === 'state' ? `participation.letter.${what}` : `participation.letter.${what}.office`,
    values: (reader: Language) => ({ state: inLanguage(names, reader, code), at: instantTwice(at, 'UTC', reader) }),
  };
}
