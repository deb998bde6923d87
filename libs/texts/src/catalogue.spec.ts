import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { CATALOGUES } from './catalogue.js';
import { type Language, LANGUAGES } from './language.js';

const KEYS = Object.keys(CATALOGUES.en);
const textOf = (language: Language, key: string) => (CATALOGUES[language] as Readonly<Record<string, string>>)[key] ?? '';
const parsed = (language: Language, key: string) => parse(textOf(language, key), { ignoreTag: true });

/** What a text asks of its caller: `name:kind`, nested ones included. */
function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  const found = elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      const inner = Object.values(element.options).flatMap(({ value }) => argumentsOf(value));
      return [element.value, ...inner];
    }
    return [element.value];
  });
  return [...new Set(found)].sort();
}

function pluralsOf(elements: readonly MessageFormatElement[]): { categories: string[]; type: Intl.PluralRuleType }[] {
  return elements.flatMap((element) => {
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => pluralsOf(value));
    if (element.type === TYPE.select) return inner;
    return [{ categories: Object.keys(element.options), type: element.pluralType ?? 'cardinal' }, ...inner];
  });
}

const SCRIPTS: Partial<Record<Language, RegExp>> = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u };
/** Texts made of arguments, codes, names and marks alone, the same in every language. */
const hasWords = (text: string) => /[a-z]{2,}/.test(withoutArguments(text));
const withoutArguments = (text: string) => text.replace(/\{\w+(, \w+)?\}/g, '').replace(/https?:\S+|`[^`]*`/g, '');
/** What may read as in English: names alone, in any language, and words a language shares with English. */
const UNTRANSLATED = ['API', 'CERT', 'Liaison', 'TLP', 'UTC'];
const SHARED: Partial<Record<Language, readonly string[]>> = {
  fr: ['Assistance', 'Code', 'Codes', 'Confirmation', 'Date', 'Europe', 'Message', 'Notification', 'Plan', 'Source', 'Version', 'Versions'],
  es: ['Asia', 'Bilateral', 'Multilateral', 'Regional', 'Sector'],
};

/** Words the product never uses about a State (`domain.md` §1), as stems. */
const FORBIDDEN: Record<Language, RegExp> = {
  en: /\b(violat|breach|culprit|attacker|non-complian|in default\b)/i,
  fr: /\b(violation|violé|coupable|attaquant|non[- ]conformité|manquement)/i,
  es: /\b(violaci|culpable|atacante|incumpli)/i,
  ru: /(нарушени|нарушител|виновн|атакующ|злоумышленник)/i,
  ar: /(انتهاك|مخالفة|الجاني|المهاجم|مهاجم)/,
  zh: /(违反|违规|罪魁|攻击者|违约)/,
};

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const text = (key: string) => textOf(language, key);
  const failing = (fault: (key: string) => boolean) => KEYS.filter(fault);

  it('are all there, and none is empty or surplus', () => {
    expect(Object.keys(CATALOGUES[language]).sort()).toEqual([...KEYS].sort());
    expect(failing((key) => text(key).trim() === '')).toEqual([]);
  });

  it('compile, and ask for the same arguments as the English ones', () => {
    expect(failing((key) => String(argumentsOf(parsed(language, key))) !== String(argumentsOf(parsed('en', key))))).toEqual([]);
  });

  it('have every plural form their language has', () => {
    const incomplete = (key: string) =>
      pluralsOf(parsed(language, key)).some(({ categories, type }) =>
        new Intl.PluralRules(language, { type })
          .resolvedOptions()
          .pluralCategories.some((category) => needed(category) && !categories.includes(category)),
      );
    // CLDR's "many" of French and Spanish is for millions; no count here comes near.
    const needed = (category: string) => category !== 'many' || !['fr', 'es'].includes(language);
    expect(failing(incomplete)).toEqual([]);
  });

  it('are written in their own script', () => {
    const script = SCRIPTS[language];
    const foreign = (key: string) =>
      hasWords(textOf('en', key)) && !UNTRANSLATED.includes(textOf('en', key)) && !!script && !script.test(text(key));
    expect(failing(foreign)).toEqual([]);
  });

  it('leave no English behind', () => {
    const allowed = [...UNTRANSLATED, ...(SHARED[language] ?? [])];
    const same = (key: string) => hasWords(text(key)) && text(key) === textOf('en', key) && !allowed.includes(text(key));
    // Three small Latin words in a row are a phrase; names and settings stand alone.
    const phrase = (key: string) => language in SCRIPTS && /[a-z]+ [a-z]+ [a-z]+/.test(withoutArguments(text(key)));
    expect(language === 'en' ? [] : failing((key) => same(key) || phrase(key))).toEqual([]);
  });

  it('hold no invisible marks, no line with trailing space and no word never used about a State', () => {
    expect(failing((key) => /[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/.test(text(key)))).toEqual([]);
    expect(failing((key) => /[ \t]$/m.test(text(key)))).toEqual([]);
    expect(failing((key) => FORBIDDEN[language].test(text(key)))).toEqual([]);
  });
});
