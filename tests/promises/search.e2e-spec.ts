import type { TestingModule } from '@nestjs/testing';
import {
  AddContact,
  type ContactFilter,
  type ContactPage,
  ContactsQuery,
  ListState,
  type NewContact,
  type PageEnd,
} from '@liaison/directory';
import { type Actor, operator } from '@liaison/kernel';
import { asAdmin, createTestDatabase, type TestDatabase } from '../support/database.js';
import { contactOf, directoryOf } from '../support/directory.js';
import { testProcess, type TestProcess } from '../support/process.js';
import { UNLIMITED } from '../support/unlimited.js';

/** By its Latin name: State, institution, and what else there is. */
const CONTACTS: Readonly<Record<string, Partial<NewContact>>> = {
  ANSSI: { state: 'FR', institution: "Agence nationale de la sécurité des systèmes d'information", place: 'Paris' },
  USOM: { state: 'TR', institution: 'Ulusal Siber Olaylara Müdahale Merkezi', place: 'Diyarbakır' },
  'CI-CERT': { state: 'CI', institution: "Centre d'alerte de Côte d'Ivoire", place: 'Abidjan' },
  KPDESK: { state: 'KP', institution: '조선 인터네트 봉사소' },
  KISA: { state: 'KR', institution: '한국인터넷진흥원', place: '서울' },
  CISA: { state: 'US', institution: 'Cybersecurity and Infrastructure Security Agency', place: 'Washington' },
  NCSC: {
    ...{ state: 'GB', institution: 'National Cyber Security Centre', place: 'London' },
    channels: [
      { kind: 'email', address: 'desk@ncsc.example' },
      { kind: 'email', address: 'night@ncsc.example', visibility: 'owner-and-manager' },
    ],
  },
  NKTsKI: { state: 'RU', institution: 'Национальный координационный центр по компьютерным инцидентам', roleTitle: 'Дежурный Шевелёва' },
  CNCERT: { state: 'CN', institution: '国家互联网应急中心', place: '北京' },
  EGCERT: { state: 'EG', institution: 'المركز الوطني للاستعداد لطوارئ الحاسبات', place: 'القاهرة', roleTitle: 'مسؤول الأمن السيبراني' },
  INSA: { state: 'ET', institution: 'የኢንፎርሜሽን መረብ ደህንነት አስተዳደር', place: 'አዲስ አበባ' },
  ThaiCERT: { state: 'TH', institution: 'ศูนย์ประสานการรักษาความมั่นคงปลอดภัยระบบคอมพิวเตอร์', place: 'กรุงเทพมหานคร', languages: ['th', 'en'] },
  GRNET: { state: 'GR', institution: 'Εθνική Αρχή Κυβερνοασφάλειας', place: 'Αθήνα', languages: ['el'] },
  JPCERT: { state: 'JP', institution: 'コンピュータ緊急対応センター', place: '東京' },
  'CERT-In': { state: 'IN', institution: 'भारतीय कंप्यूटर आपातकालीन प्रतिक्रिया दल' },
  'Embassy in France': {
    state: 'JP',
    institution: '在フランス日本国大使館',
    category: 'diplomatic',
    institutionNames: { en: 'Embassy in France' },
  },
};

describe('searching contacts', () => {
  let database: TestDatabase;
  let api: TestProcess;
  let app: TestingModule;
  const reader = (): Actor => ({ ...operator('x', database.directoryId), kind: 'person', state: 'FR', roles: ['liaison'] });
  const page = (filter: ContactFilter) => app.get(ContactsQuery).search(reader(), filter);
  const found = async (q: string) => (await page({ q })).items.map(({ institutionLatin }) => institutionLatin).sort();

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await testProcess(database, 'api', undefined, UNLIMITED);
    app = await directoryOf(api);
    const clerk = operator('clerk', database.directoryId);
    for (const code of new Set(Object.values(CONTACTS).map(({ state = '' }) => state))) await app.get(ListState).execute(clerk, { code });
    for (const [institutionLatin, values] of Object.entries(CONTACTS)) {
      await app.get(AddContact).execute(clerk, contactOf({ ...values, institutionLatin }));
    }
  });

  afterAll(async () => {
    await api.source.destroy();
    await database.drop();
  });

  it.each([
    // A State by each of its names, codes, initials and old names
    ['Türkiye', ['USOM']],
    ['turkiye', ['USOM']],
    ['Turkey', ['USOM']],
    ['Турция', ['USOM']],
    ['土耳其', ['USOM']],
    ['تركيا', ['USOM']],
    ["Côte d'Ivoire", ['CI-CERT']],
    ['cote d’ivoire', ['CI-CERT']],
    ['Ivory Coast', ['CI-CERT']],
    ['ساحل العاج', ['CI-CERT']],
    ['象牙海岸', ['CI-CERT']],
    ['Кот-д’Ивуар', ['CI-CERT']],
    ['DPRK', ['KPDESK']],
    ['北韩', []],
    ['朝鲜', ['KPDESK']],
    ['КНДР', ['KPDESK']],
    ['North Korea', ['KPDESK']],
    ['South Korea', ['KISA']],
    ['Republic of Korea', ['KISA', 'KPDESK']],
    ['한국', ['KISA']],
    ['韩国', ['KISA']],
    ['USA', ['CISA']],
    ['U.S.A.', ['CISA']],
    ['United States of America', ['CISA']],
    ['EE. UU.', ['CISA']],
    ['États-Unis', ['CISA']],
    ['США', ['CISA']],
    ['美国', ['CISA']],
    ['أمريكا', ['CISA']],
    ['UK', ['NCSC']],
    ['U.K.', ['NCSC']],
    ['Great Britain', ['NCSC']],
    ['英国', ['NCSC']],
    ['GBR', ['NCSC']],
    ['Russia', ['NKTsKI']],
    ['Россия', ['NKTsKI']],
    ['rossiya', ['NKTsKI']],
    ['俄罗斯', ['NKTsKI']],
    ['zhongguo', ['CNCERT']],
    ['ኢትዮጵያ', ['INSA']],
    ['ประเทศไทย', ['ThaiCERT']],
    ['Siam', ['ThaiCERT']],
    ['ΕΛΛΆΔΑ', ['GRNET']],
    ['nippon', ['Embassy in France', 'JPCERT']],
    ['भारत', ['CERT-In']],
    // A State and other words, in any order; a word may be the State's or the contact's
    ['france anssi', ['ANSSI']],
    ['paris france', ['ANSSI']],
    ['united kingdom london', ['NCSC']],
    ['france', ['ANSSI', 'Embassy in France']],
    ['embassy japan france', ['Embassy in France']],
    ['france japan', ['Embassy in France']],
    ['london france', []],
    // Latin
    ['securite systemes information', ['ANSSI']],
    ["sécurité de l'information", ['ANSSI']],
    ['diyarbakir', ['USOM']],
    ['DİYARBAKIR', ['USOM']],
    ['mudahale', ['USOM']],
    // Cyrillic, and in Latin letters
    ['шевелева', ['NKTsKI']],
    ['ШЕВЕЛЁВ', ['NKTsKI']],
    ['Sheveleva', ['NKTsKI']],
    ['natsionalnyy tsentr', ['NKTsKI']],
    ['инцидент', ['NKTsKI']],
    // Chinese: two characters anywhere, one, pinyin of a word and of several
    ['应急', ['CNCERT']],
    ['互联网 北京', ['CNCERT']],
    ['京', ['CNCERT', 'JPCERT']],
    ['beijing', ['CNCERT']],
    ['yingji', ['CNCERT']],
    ['hulianwangyingji', ['CNCERT']],
    // Arabic: with and without article, hamza, vowel signs, and particles written together
    ['المركز', ['EGCERT']],
    ['مركز', ['EGCERT']],
    ['الوطنيّ', ['EGCERT']],
    ['استعداد', ['EGCERT']],
    ['الاستعداد', ['EGCERT']],
    ['أمن', ['EGCERT']],
    ['امن سيبراني', ['EGCERT']],
    ['والأمن', ['EGCERT']],
    ['القاهره', ['EGCERT']],
    // Greek, Amharic, Thai, Japanese, Korean, Hindi
    ['κυβερνοασφαλειας', ['GRNET']],
    ['ΑΘΗΝΑ', ['GRNET']],
    ['athina', ['GRNET']],
    ['ethniki archi', ['GRNET']],
    ['አዲስ', ['INSA']],
    ['ደኅንነት', ['INSA']],
    ['adis abeba', ['INSA']],
    ['ปลอดภัย', ['ThaiCERT']],
    ['กรุงเทพ', ['ThaiCERT']],
    ['こんぴゅーた', ['JPCERT']],
    ['東京', ['JPCERT']],
    ['인터넷', ['KISA']],
    ['서울', ['KISA']],
    ['seoul', ['KISA']],
    ['कंप्यूटर', ['CERT-In']],
  ])('finds %s', async (q, expected) => {
    const { items, similar } = await page({ q });
    expect(similar).toBeNull();
    expect(items.map(({ institutionLatin }) => institutionLatin).sort()).toEqual(expected);
  });

  it.each([
    ['washigton', ['Washington'], ['CISA']],
    ['cybersecuirty', ['Cybersecurity'], ['CISA']],
    ['infrastucture agency', ['Infrastructure'], ['CISA']],
    ['Turkye', ['Turkey', 'Türkiye'], ['USOM']],
    ['Frnace', ['France'], ['ANSSI', 'Embassy in France']],
    ['кординационный', ['координационный'], ['NKTsKI']],
    ['Shevelyeva', ['Шевелёва'], ['NKTsKI']],
    ['addis ababa', ['አዲስ', 'አበባ'], ['INSA']],
    ['مسئول', ['مسؤول'], ['EGCERT']],
    ['القاهيرة', ['القاهرة'], ['EGCERT']],
    ['κυβερνοασφαλιας', ['Κυβερνοασφάλειας'], ['GRNET']],
    ['埃塞额比亚', ['埃塞俄比亚'], ['INSA']],
    ['科特瓦迪', ['科特迪瓦'], ['CI-CERT']],
  ])('finds nothing for %s, and says that it searched for similar words', async (q, words, expected) => {
    const { items, similar } = await page({ q });
    expect(similar).toEqual(words);
    expect(items.map(({ institutionLatin }) => institutionLatin).sort()).toEqual(expected);
  });

  it.each([
    ['nothing but signs', '!!! --- ??'],
    ['operators', "' | '' & !x:* <-> ("],
    ['a quotation mark', "o'brien\\'; drop table contact; --"],
    ['spaces', ' \u3000 '],
    ['a bidi override', '\u202Emorf'],
    ['an emoji', '🚨'],
    ['an unpaired surrogate', '\uD800'],
    ['a long word', 'ж'.repeat(200)],
    ['many words', Array.from({ length: 100 }, (_, i) => `w${String(i)}`).join(' ')],
    ['a word that is like none', 'qqqqqqqqq'],
    ['marks alone', '\u0301\u0302'],
  ])('answers %s with nothing, at once', async (_, q) => expect(await page({ q })).toEqual({ items: [], end: null, similar: null }));

  it.each([
    [' Desk@NCSC.example ', 'FR', ['NCSC']],
    ['esk@ncsc.example', 'FR', []],
    ['night@ncsc.example', 'FR', []],
    ['night@ncsc.example', 'GB', ['NCSC']],
  ])('finds who is reached at %s, as far as a reader of %s sees it', async (q, state, expected) => {
    const { items, similar } = await app.get(ContactsQuery).search({ ...reader(), state }, { q });
    expect([items.map(({ institutionLatin }) => institutionLatin), similar]).toEqual([expected, null]);
  });

  it('tells pages of similar words from the end of what was found', async () => {
    const first = await page({ q: 'Frnace', limit: 1 });
    expect(first).toMatchObject({ items: [{ state: 'FR' }], similar: ['France'] });
    expect(await page({ q: 'Frnace', limit: 1, after: first.end! })).toMatchObject({
      items: [{ state: 'JP' }],
      end: null,
      similar: ['France'],
    });
    expect(await page({ q: 'anssi', after: { state: 'ZZ', id: first.end!.id } })).toEqual({ items: [], end: null, similar: null });
  });

  it('searches within the other filters', async () => {
    expect((await page({ q: 'france', category: 'diplomatic' })).items).toHaveLength(1);
    expect((await page({ q: 'france', state: 'FR', openNow: true, language: 'FR' })).items).toHaveLength(1);
    expect((await page({ q: 'france', always: true })).items).toEqual([]);
    expect((await page({ q: 'france', neverConfirmed: true })).items).toHaveLength(2);
    expect((await page({ neverConfirmed: false })).items).toEqual([]);
  });

  it('knows who is on duty, also while nobody has turned over hours whose time has passed', async () => {
    const turn = `update contact set open_now = institution_latin = 'KISA', hours_change_at = '2026-01-01' where institution_latin in ('KISA', 'USOM')`;
    await asAdmin(database.adminUrl, (admin) => admin.query(turn));
    const [all, open, closed] = [await page({}), await page({ openNow: true }), await page({ openNow: false })];
    const names = ({ items }: ContactPage) => items.map(({ institutionLatin }) => institutionLatin);
    expect(names(open)).toContain('USOM');
    expect(names(closed)).toContain('KISA');
    expect(names(open)).toEqual(names(all).filter((name) => !names(closed).includes(name)));
    const first = await page({ openNow: true, limit: 3 });
    const second = await page({ openNow: true, limit: 200, after: first.end! });
    expect([...names(first), ...names(second)]).toEqual(names(open));
  });

  it('finds a State by its new name at once', async () => {
    const names = { ar: 'نوفيا', zh: '诺维亚', en: 'Novia', fr: 'Novie', ru: 'Новия', es: 'Novia' };
    await app.get(ListState).execute(operator('clerk', database.directoryId), { code: 'QN', names });
    await app.get(AddContact).execute(operator('clerk', database.directoryId), contactOf({ state: 'QN', institutionLatin: 'QN-CERT' }));
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(await found('новия')).toEqual(['QN-CERT']);
  });

  describe('among many contacts', () => {
    const COPIES = 2_100;
    const COPY = `
      insert into contact (id, directory_id, state, category, institution, institution_latin, place, role_title, languages, time_zone,
        created_at, changed_at, search, words_version)
      select gen_random_uuid(), directory_id, state, category, institution, institution_latin || ' ' || i, place, role_title, languages,
        time_zone, created_at, changed_at, search || array_to_tsvector(array['copy' || i]), words_version
      from contact, generate_series(1, ${String(COPIES)}) i where institution_latin = 'GRNET'`;

    beforeAll(() => asAdmin(database.adminUrl, (admin) => admin.query(COPY)));
    afterAll(() => asAdmin(database.adminUrl, (admin) => admin.query(`delete from contact where institution_latin like 'GRNET %'`)));

    const contacts = async () => (await directoryOf(api)).get(ContactsQuery);
    const count = () => asAdmin(database.adminUrl, (admin) => admin.query('analyze contact'));

    async function allOf(filter: ContactFilter): Promise<number> {
      const [query, ids] = [await contacts(), new Set<string>()];
      for (let after: PageEnd | null = null, first = true; first || after; first = false) {
        const { items, end }: ContactPage = await query.search(reader(), { ...filter, limit: 200, ...(after && { after }) });
        items.forEach(({ id }) => ids.add(id));
        after = end;
      }
      return ids.size;
    }

    it.each(['not yet counted', 'counted'])('gives pages of a word that is everywhere, %s', async (counted) => {
      if (counted === 'counted') await count();
      expect(await allOf({ q: 'ethniki Αρχή' })).toBe(COPIES + 1);
      const one = await (await contacts()).search(reader(), { q: 'ethniki copy2099' });
      expect(one.items).toMatchObject([{ institutionLatin: 'GRNET 2099' }]);
    });

    it('gives pages of a language, whether many work in it or few', async () => {
      await count();
      expect(await allOf({ language: 'el' })).toBe(COPIES + 1);
      expect((await (await contacts()).search(reader(), { language: 'th' })).items).toMatchObject([{ institutionLatin: 'ThaiCERT' }]);
      expect((await (await contacts()).search(reader(), { language: 'el', state: 'TH' })).items).toEqual([]);
      expect((await (await contacts()).search(reader(), { language: 'xx' })).items).toEqual([]);
    });

    it('looks for a word that is everywhere wherever it may be: as the beginning of one with a number, and by earlier rules', async () => {
      const clerk = operator('clerk', database.directoryId);
      const added = { US: 'Ethniki7', KR: 'Ethniki' } as const;
      for (const [state, institutionLatin] of Object.entries(added))
        await app.get(AddContact).execute(clerk, contactOf({ state, institutionLatin }));
      await count();
      const inState = async (state: string) => (await (await contacts()).search(reader(), { q: 'ethniki', state })).items;
      expect(await inState('US')).toMatchObject([{ institutionLatin: 'Ethniki7' }]);
      await asAdmin(database.adminUrl, (admin) =>
        admin.query(`delete from search_word where state = 'KR'; update contact set words_version = 1 where state = 'KR'`),
      );
      expect(await inState('KR')).toMatchObject([{ institutionLatin: 'Ethniki' }]);
    });
  });
});
