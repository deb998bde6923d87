import type { Letter } from '@liaison/messaging';
import { text, type TextKey } from '@liaison/texts';
import type { FactorReset } from '../recovery/factor-resets.js';
import { accountLetter } from './account-letter.js';

/** What has happened: it was decided, it was done, it was stopped. */
export type FactorResetNews = 'decided' | 'done' | 'cancelled';

export interface FactorResetLetter {
  readonly reset: FactorReset;
  readonly news: FactorResetNews;
  readonly publicUrl: string;
}

/** To the holder. */
export function factorResetLetter({ reset, news, publicUrl }: FactorResetLetter): Letter {
  const { id, state, name, email, language, dueAt } = reset;
  const values = { due: inUtc(dueAt), url: publicUrl };
  return accountLetter({
    occasion: `factor-reset:${id}:${news}`,
    state,
    recipient: email,
    language,
    publicUrl,
    subject: (reader) => text(reader, `accounts.letter.factors.${news}.subject`, { name }),
    body: (reader) => [text(reader, 'accounts.letter.greeting', { name }), text(reader, factorResetText(reset, news, 'what'), values)],
  });
}

/** Whose two words it took is said as it was: of two officers, or of the operator, who asked, and an officer. */
export function factorResetText({ askedPerson }: FactorReset, news: FactorResetNews, to: 'what' | 'others'): TextKey {
  const told = news === 'decided' && askedPerson === null ? 'decided-with-operator' : news;
  return `accounts.letter.factors.${told}.${to}`;
}

/** The same in every language: `2026-03-03 12:00 UTC`. */
export function inUtc(at: Date | null): string {
  return at ? `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC` : '';
}
