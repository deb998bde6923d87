import { hasText, type Language, localeOf, text, type Values } from '@liaison/texts';
import type { HoursWords } from '../../domain/editions/hours-in-words.js';
import { hoursWords } from '../../hours-in-language.js';

/** What a book says in one language: its sentences, dates, languages and days of the week. */
export class BookWords {
  private readonly dates: Intl.DateTimeFormat;
  private readonly shortDates: Intl.DateTimeFormat;
  private readonly languages: Intl.DisplayNames;
  readonly hours: HoursWords;

  constructor(readonly language: Language) {
    const locale = localeOf(language);
    this.dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    this.shortDates = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
    this.languages = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
    this.hours = hoursWords(language, (date) => this.shortDate(`${date}T00:00:00Z`));
  }

  say(key: `book.${string}`, values: Values = {}): string {
    return hasText(key) ? text(this.language, key, values) : key;
  }

  /** A category or remit of its own name where the catalogue has none. */
  named(area: string, code: string): string {
    const key = `${area}.${code}`;
    return hasText(key) ? text(this.language, key) : code;
  }

  date(instant: string): string {
    return this.dates.format(new Date(instant));
  }

  shortDate(instant: string): string {
    return this.shortDates.format(new Date(instant));
  }

  languageNames(codes: readonly string[]): string {
    return codes.map((code) => this.languages.of(code) ?? code).join(' · ');
  }
}
