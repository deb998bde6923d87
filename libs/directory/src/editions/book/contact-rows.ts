import { hoursInWords } from '../../domain/editions/hours-in-words.js';
import type { EditionContact } from '../../domain/editions/edition.js';
import type { BookWords } from './book-words.js';

export interface Row {
  readonly label: string;
  readonly text: string;
  /** `own`: somebody's own words; `code`: left to right in every language; `plain`: a sentence of ours. */
  readonly kind: 'own' | 'code' | 'plain';
}

/** What a book says of a contact beside its names and channels; what is not recorded takes no line. `from`: `YYYY-MM-DD`. */
export function contactRows(contact: EditionContact, from: string, words: BookWords): Row[] {
  const { roleTitle, place, languages, remit, timeZone, hours, notice, validFrom, validTo } = contact;
  const { memberships = [], otherDirectories = [], keys = [] } = contact;
  const row = (label: `book.${string}`, text: string | null, kind: Row['kind'] = 'plain') =>
    text === null || text === '' ? [] : [{ label: words.say(label), text, kind }];
  return [
    ...row('book.role', roleTitle, 'own'),
    ...row('book.place', place, 'own'),
    ...row('book.languages', words.languageNames(languages)),
    ...row('book.remit', remit.map((one) => words.named('book.remit', one)).join(' · ')),
    ...row('book.hours', hoursInWords(hours, words.hours, from)),
    ...row('book.zone', timeZone, 'code'),
    ...row('book.notice', notice && notice.until >= from ? noticeOf(notice, words) : null, 'own'),
    ...row('book.valid-from', validFrom === undefined ? null : words.shortDate(validFrom)),
    ...row('book.valid-to', validTo === undefined ? null : words.shortDate(validTo)),
    ...row('book.memberships', memberships.join(' · '), 'own'),
    ...row('book.other-directories', otherDirectories.join(' · '), 'own'),
    ...row('book.openpgp', keys.map(inFours).join('\n'), 'code'),
  ];
}

function noticeOf({ until, text }: NonNullable<EditionContact['notice']>, words: BookWords): string {
  return `${text} (${words.say('book.notice.until', { date: words.shortDate(until) })})`;
}

/** A fingerprint as people compare it. */
function inFours(fingerprint: string): string {
  return fingerprint.replace(/.{4}(?=.)/g, '$& ');
}
