import type { ContactRecord } from '../domain/contact-record.js';
import { NO_HOURS } from '../domain/hours.js';
import { flagsOf, skeleton } from './look-alike.js';

const known = [
  { state: 'QN', institution: 'Central CERT', institutionLatin: 'Central CERT', addresses: ['cert@qn.example', 'Desk@qn.example'] },
];
const recordOf = (institution: string, address = 'a@qm.example'): ContactRecord => ({
  ...{
    state: 'QM',
    category: 'technical',
    institution,
    institutionLatin: 'Office of QM',
    institutionNames: {},
    place: null,
    roleTitle: 'Desk',
  },
  ...{ languages: ['en'], remit: [], timeZone: 'UTC', hours: NO_HOURS, channels: [{ kind: 'email', address }] },
});
const codesOf = (institution: string, address?: string) => [
  ...new Set(flagsOf(recordOf(institution, address), known).map(({ code }) => code)),
];

describe('what is held for a person', () => {
  it.each([
    ['a name with Cyrillic letters in a Latin word', 'Сentral СERT', undefined, ['mixed-script-name', 'look-alike-name']],
    ['a name that only differs in case', 'CENTRAL CERT', undefined, ['look-alike-name']],
    ['a domain with a Cyrillic letter', 'Office', 'cert@qn.exаmple', ['mixed-script-domain', 'look-alike-address']],
    ['the same in punycode', 'Office', 'cert@qn.xn--exmple-4nf', ['mixed-script-domain', 'look-alike-address']],
    ['a domain whose letters look like another’s', 'Office', 'cert@qn.exarnple', ['look-alike-address']],
    ['an address that differs in case', 'Office', 'desk@qn.example', ['same-address']],
    ['an address of another State', 'Office', 'cert@qn.example', ['same-address']],
  ])('%s', (_, institution, address, codes) => expect(codesOf(institution, address)).toEqual(codes));

  it.each([
    'محمد عبد الله – مكتب CERT',
    'ኢትዮጵያ የአደጋ ምላሽ ማዕከል',
    'ศูนย์ประสานงานความมั่นคง',
    '国家互联网应急中心 CNCERT',
    '内閣サイバーセキュリティセンター',
    'Řízení bezpečnosti Łódź',
    'Національний CERT України',
    'می‌خواهم',
  ])('not the honest name %s', (institution) => expect(codesOf(institution)).toEqual([]));
});

it('gives the same skeleton to what looks alike, whatever its composition', () => {
  expect(skeleton('e\u0301tat')).toBe(skeleton('\u00e9tat'));
  expect(skeleton('раураl')).toBe(skeleton('paypal'));
});
