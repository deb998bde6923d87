import { typeset } from './typeset.js';

const AT = '2026-03-02T12:00:00Z';

it('counts what the child took, however much the process holds that asked for it', async () => {
  const held = Buffer.alloc(400_000_000, 1);
  const { pages, peakBytes } = await typeset({ template: 'One line', data: {}, at: AT });
  expect(pages).toBe(1);
  expect(peakBytes).toBeGreaterThan(20_000_000);
  expect(peakBytes).toBeLessThan(held.length / 2);
}, 30_000);

const NAMES = {
  NotoNaskhArabic: 'المركز الوطني',
  NotoSansArmenian: 'Հայաստանի կենտրոն',
  NotoSansBengali: 'জাতীয় দল',
  NotoSans: 'राष्ट्रीय दल',
  NotoSansEthiopic: 'የአደጋ ምላሽ ማዕከል',
  NotoSansGeorgian: 'საქართველოს ცენტრი',
  NotoSansHebrew: 'מרכז הסייבר',
  NotoSansKR: '국가사이버안보센터',
  NotoSansKhmer: 'មជ្ឈមណ្ឌល',
  NotoSansLao: 'ສູນຕອບໂຕ້',
  NotoSansMyanmar: 'လုံခြုံရေး',
  NotoSansSC: '国家互联网应急中心 センター',
  NotoSansSinhala: 'ජාතික',
  NotoSansTamil: 'தேசிய',
  NotoSansThaana: 'ސައިބަރ',
  NotoSansThai: 'ศูนย์ประสานงาน',
  NotoSansTifinagh: 'ⴰⵎⵎⴰⵙ',
  NotoSerifTibetan: 'རྒྱལ་ཡོངས',
};

it('sets each name in a font of its script, and one document of them all in half of what a child may hold', async () => {
  const template = `#import "look.typ": *
#show: body => document-look("en", "Names", [], body)
#for name in json("data.json") { block(name) }`;
  const { pdf, peakBytes } = await typeset({ template, data: Object.values(NAMES), at: AT });
  const used = new Set(pdf.toString('latin1').match(/(?<=\/BaseFont \/[A-Z]{6}\+)\w+/g));
  expect([...used].sort()).toEqual(Object.keys(NAMES).sort());
  expect(peakBytes).toBeLessThan(150_000_000);
}, 30_000);
