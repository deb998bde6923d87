import { UN_STATES, type UnState, unState } from './un-names.js';

type Language = keyof UnState['names'];

const LATIN = /^[\p{Script=Latin}' ()-]+$/u;
const SCRIPTS: Readonly<Record<Language, RegExp>> = {
  ar: /^[\p{Script=Arabic} ()-]+$/u,
  zh: /^\p{Script=Han}+$/u,
  en: LATIN,
  fr: LATIN,
  ru: /^[\p{Script=Cyrillic}' ()—-]+$/u,
  es: LATIN,
};
const LANGUAGES = Object.keys(SCRIPTS) as Language[];

describe('the table of names', () => {
  it('has 193 Members and two observers, each with codes of its own', () => {
    expect(UN_STATES).toHaveLength(195);
    expect(new Set(UN_STATES.map(({ code }) => code)).size).toBe(195);
    expect(new Set(UN_STATES.map(({ m49 }) => m49)).size).toBe(195);
    for (const { code, m49 } of UN_STATES)
      expect([code, m49]).toEqual([expect.stringMatching(/^[A-Z]{2}$/), expect.stringMatching(/^\d{3}$/)]);
  });

  it.each(LANGUAGES)('names each in %s, in its script, no two alike', (language) => {
    const names = UN_STATES.map(({ names: own }) => own[language]);
    expect(names.filter((name) => !SCRIPTS[language].test(name) || name !== name.trim().normalize('NFC'))).toEqual([]);
    expect(new Set(names).size).toBe(195);
  });

  it.each<[string, string, Language, string]>([
    ['TR', '792', 'en', 'Türkiye'],
    ['TR', '792', 'ru', 'Турция'],
    ['CI', '384', 'en', "Côte d'Ivoire"],
    ['BO', '068', 'en', 'Bolivia (Plurinational State of)'],
    ['IR', '364', 'ar', 'إيران (جمهورية - الإسلامية)'],
    ['VE', '862', 'es', 'Venezuela (República Bolivariana de)'],
    ['KR', '410', 'en', 'Republic of Korea'],
    ['KR', '410', 'zh', '大韩民国'],
    ['KP', '408', 'en', "Democratic People's Republic of Korea"],
    ['LA', '418', 'fr', 'République démocratique populaire lao'],
    ['SY', '760', 'en', 'Syrian Arab Republic'],
    ['GB', '826', 'en', 'United Kingdom of Great Britain and Northern Ireland'],
    ['US', '840', 'es', 'Estados Unidos de América'],
    ['VN', '704', 'en', 'Viet Nam'],
    ['CV', '132', 'fr', 'Cabo Verde'],
    ['SZ', '748', 'en', 'Eswatini'],
    ['MK', '807', 'fr', 'Macédoine du Nord'],
    ['CZ', '203', 'es', 'Chequia'],
    ['TL', '626', 'en', 'Timor-Leste'],
    ['FM', '583', 'en', 'Micronesia (Federated States of)'],
    ['MD', '498', 'ru', 'Республика Молдова'],
    ['TZ', '834', 'en', 'United Republic of Tanzania'],
    ['NL', '528', 'en', 'Netherlands (Kingdom of the)'],
    ['BN', '096', 'en', 'Brunei Darussalam'],
    ['RU', '643', 'fr', 'Fédération de Russie'],
    ['VA', '336', 'fr', 'Saint-Siège'],
    ['PS', '275', 'ar', 'دولة فلسطين'],
  ])('knows %s as %s', (code, m49, language, name) => {
    expect(unState(code)).toMatchObject({ m49, names: { [language]: name } });
  });

  it('knows no code of an exercise', () => expect(unState('QM')).toBeUndefined());
});
