import { type Comparable, likelyDuplicates } from './likely-duplicates.js';

const BASE: Comparable = {
  ...{ id: 'a', category: 'technical', institution: 'National Response Centre', institutionLatin: 'National Response Centre' },
  ...{ institutionNames: {}, roleTitle: 'Duty desk', addresses: ['desk@a.example'], numbers: ['+41225550001'] },
};
const named = (institution: string): Partial<Comparable> => ({ institution, institutionLatin: institution });
const APART = { addresses: ['desk@b.example'], numbers: ['+41225550002'] };

const found = (one: Partial<Comparable>, other: Partial<Comparable>) =>
  likelyDuplicates([
    { ...BASE, ...one },
    { ...BASE, ...APART, id: 'b', ...other },
  ]).map(({ likely, reasons }) => [likely ? 'likely' : 'perhaps', ...reasons]);

describe('contacts that may be one', () => {
  it.each<[string, Partial<Comparable>, Partial<Comparable>, string[]]>([
    ['one institution and one role', {}, {}, ['likely', 'same-institution', 'same-role']],
    [
      'one mailbox, whatever the names',
      named('Army Desk'),
      { ...named('Navy Cell'), addresses: BASE.addresses, roleTitle: 'Head' },
      ['likely', 'same-address'],
    ],
    ['another case and other accents', named('Centre DE RÉPONSE'), named('Centre de reponse'), ['likely', 'same-institution', 'same-role']],
    ['another order of words', named('Response Centre, National'), {}, ['likely', 'same-institution', 'same-role']],
    ['one letter mistyped', named('National Respons Centre'), {}, ['likely', 'near-name', 'same-role']],
    ['another spelling', named('National Response Center'), {}, ['likely', 'near-name', 'same-role']],
    [
      'one name in another language',
      { institutionNames: { fr: 'Centre national' } },
      { ...named('Other'), institutionNames: { fr: 'Centre national' } },
      ['likely', 'same-institution', 'same-role'],
    ],
    [
      'one Arabic name with and without its marks',
      named('مركز الاستجابة'),
      named('مركز الإستجابة'),
      ['likely', 'same-institution', 'same-role'],
    ],
    ['one Chinese name', named('国家应急中心'), named('国家应急中心'), ['likely', 'same-institution', 'same-role']],
    [
      'one institution and one number, two roles',
      {},
      { numbers: BASE.numbers, roleTitle: 'Head of centre' },
      ['likely', 'same-number', 'same-institution'],
    ],
    ['two desks of one institution', {}, { roleTitle: 'Head of centre' }, ['perhaps', 'same-institution']],
    [
      'two institutions behind one switchboard',
      {},
      { ...named('Coast Guard'), numbers: BASE.numbers, roleTitle: 'Watch' },
      ['perhaps', 'same-number'],
    ],
  ])('%s', (_, one, other, expected) => expect(found(one, other)).toEqual([expected]));

  it.each<[string, Partial<Comparable>, Partial<Comparable>]>([
    ['the technical and the diplomatic desk of one ministry with one switchboard', {}, { category: 'diplomatic', numbers: BASE.numbers }],
    ['one mailbox of a small State that answers for both categories', {}, { category: 'diplomatic', addresses: BASE.addresses }],
    ['two institutions with one title', {}, named('Coast Guard')],
    ['North and South', named('Response Centre North'), named('Response Centre South')],
    ['East and West', named('Response Centre East'), named('Response Centre West')],
    ['Interior and Exterior', named('Ministry of the Interior'), named('Ministry of the Exterior')],
    ['regions by number', named('Response Centre 1'), named('Response Centre 2')],
    ['regions by letter', named('Response Centre A'), named('Response Centre B')],
    ['Chinese names that differ in one character', named('华东应急中心'), named('华南应急中心')],
    ['a part and the whole', named('National Response Centre Reserve'), {}],
    ['names of nothing but small words', named('The'), named('Of the')],
  ])('never %s', (_, one, other) => expect(found(one, other)).toEqual([]));

  it('tells each pair once, the smaller id first, in one order whatever the order given', () => {
    const all = ['c', 'a', 'b'].map((id) => ({ ...BASE, id }));
    const pairs = likelyDuplicates(all).map(({ one, other }) => one + other);
    expect(pairs).toEqual(['ab', 'ac', 'bc']);
    expect(likelyDuplicates([...all].reverse()).map(({ one, other }) => one + other)).toEqual(pairs);
  });

  it('compares no more than a share of thousands that are called the same', () => {
    const many = Array.from({ length: 5_000 }, (_, i) => ({ ...BASE, id: String(i).padStart(4, '0'), addresses: [], numbers: [] }));
    expect(likelyDuplicates(many)).toHaveLength(1_770);
  });
});
