import type { ContactRecord } from './contact-record.js';
import { fieldSources, type SourcedVersion } from './field-sources.js';
import { NO_HOURS } from './hours.js';
import { type ByWhom, type Compared, recordWanted, type Verdict, verdictsOf } from './import-verdicts.js';

const CONTACT: ContactRecord = {
  state: 'QM',
  category: 'technical',
  institution: 'Équipe',
  institutionLatin: 'Team',
  institutionNames: { en: 'Team', fr: 'Équipe' },
  place: null,
  roleTitle: 'Duty desk',
  languages: ['fr'],
  remit: [],
  timeZone: 'Europe/Paris',
  hours: NO_HOURS,
  channels: [{ kind: 'email', address: 'duty@qm.example' }],
};
const ALL = [
  'category',
  'institution',
  'institution_latin',
  'institution_en',
  'place',
  'role_title',
  'languages',
  'remit',
  'hours',
  'channels',
];
const [DAY_1, DAY_2, DAY_3] = [new Date('2026-01-01'), new Date('2026-02-01'), new Date('2026-03-01')];
const NOBODY = { channelsConfirmedAt: null, hidden: [] };
const RANKED = ['UN', 'OSCE'];

const version = (at: Date, source: string | null, values: Partial<ContactRecord> = {}): SourcedVersion => ({
  at,
  source,
  record: { ...CONTACT, ...values },
});

function judged(
  versions: readonly SourcedVersion[],
  row: Partial<ContactRecord>,
  by: string | null,
  own = NOBODY,
  given = ALL,
  hidden = {},
) {
  const now = versions.at(-1)?.record ?? CONTACT;
  const compared: Compared = { now, row: { ...CONTACT, ...row }, given, hidden };
  const who: ByWhom = { source: by, precedence: RANKED };
  return { compared, verdicts: verdictsOf(compared, fieldSources(versions, own), who) };
}

describe('a field that an import says differently', () => {
  const title = { roleTitle: 'Watch' };
  it.each<[what: string, was: string | null, by: string | null, Verdict]>([
    ['the State’s own', null, 'UN', 'kept-own'],
    ['the State’s own, whoever asks', null, 'nobody ranked', 'kept-own'],
    ['the State’s own, by the State itself', null, null, 'changed'],
    ['another list’s, by the State itself', 'UN', null, 'changed'],
    ['of the same list', 'OSCE', 'OSCE', 'changed'],
    ['of the same list that nobody ranked', 'club', 'club', 'changed'],
    ['of a lower list', 'OSCE', 'UN', 'changed'],
    ['of a higher list', 'UN', 'OSCE', 'kept-higher'],
    ['of a list nobody ranked, by a ranked one', 'club', 'OSCE', 'changed'],
    ['of a ranked list, by one nobody ranked', 'OSCE', 'club', 'kept-higher'],
    ['of another list, where nobody ranked either', 'club', 'guild', 'kept-higher'],
  ])('%s', (_, was, by, verdict) => {
    const { verdicts } = judged([version(DAY_1, was)], title, by);
    expect(verdicts).toEqual([
      { field: 'roleTitle', before: 'Duty desk', after: 'Watch', verdict, source: was, since: DAY_1.toISOString() },
    ]);
  });

  it('is judged by who last said what it says now, field by field', () => {
    const versions = [
      version(DAY_1, 'OSCE'),
      version(DAY_2, null, { languages: ['fr', 'en'] }),
      version(DAY_3, 'UN', { languages: ['fr', 'en'], timeZone: 'Europe/Madrid' }),
    ];
    const { verdicts } = judged(versions, { languages: ['ru'], timeZone: 'UTC', roleTitle: 'Watch' }, 'OSCE', NOBODY, [
      ...ALL,
      'time_zone',
    ]);
    expect(verdicts.map(({ field, verdict, since }) => [field, verdict, since])).toEqual([
      ['roleTitle', 'changed', DAY_1.toISOString()],
      ['languages', 'kept-own', DAY_2.toISOString()],
      ['timeZone', 'kept-higher', DAY_3.toISOString()],
    ]);
  });

  it('is filled in where nobody ever said anything, but not where the State took it away or keeps it from others', () => {
    const place = { place: 'Porto' };
    const verdictsFor = (versions: readonly SourcedVersion[], own = NOBODY) =>
      judged(versions, place, 'UN', own).verdicts.map(({ verdict }) => verdict);
    expect(verdictsFor([version(DAY_1, null)])).toEqual(['added']);
    expect(verdictsFor([version(DAY_1, null, { place: 'Lyon' }), version(DAY_2, null)])).toEqual(['kept-own']);
    expect(verdictsFor([version(DAY_1, 'UN')], { ...NOBODY, hidden: ['place'] as never[] })).toEqual(['kept-own']);
  });

  it('is the State’s own word about its channels once a person has answered from one', () => {
    const channels = [{ kind: 'email', address: 'new@qm.example' }] as const;
    const own = { ...NOBODY, channelsConfirmedAt: DAY_2 as never };
    expect(judged([version(DAY_1, 'UN')], { channels }, 'UN', own).verdicts).toMatchObject([
      { verdict: 'kept-own', source: null, since: DAY_2.toISOString() },
    ]);
  });
});

describe('a row of a file', () => {
  it('says nothing of what it has no column for, nor of names in other languages', () => {
    const row = { place: 'Porto', languages: ['ru'], institutionNames: { en: 'Team' } };
    expect(judged([version(DAY_1, 'UN')], row, 'UN', NOBODY, ['key', 'state', 'role_title', 'institution_en']).verdicts).toEqual([]);
  });

  it('says the same when it holds hours without the names of holidays, or in full what members do not see', () => {
    const day = { date: '2026-12-25', open: [] };
    const hours = { ...NO_HOURS, exceptions: [{ ...day, name: 'Noël' }] } as never;
    const row = { hours: { ...NO_HOURS, exceptions: [day] } as never, place: 'Porto' };
    expect(judged([version(DAY_1, 'UN', { hours })], row, 'UN', NOBODY, ALL, { place: 'Porto' }).verdicts).toEqual([]);
    const own = { ...NOBODY, hidden: ['place'] as never[] };
    expect(judged([version(DAY_1, 'UN', { hours })], row, 'UN', own, ALL, { place: 'Lyon' }).verdicts).toMatchObject([
      { field: 'place', before: null, verdict: 'kept-own' },
    ]);
  });

  it('knows channels by address alone: ids, notes and who sees them are no difference', () => {
    const channels = [{ id: 'c1', kind: 'email', address: 'duty@qm.example', note: 'At night', visibility: 'same-category' }] as const;
    expect(judged([version(DAY_1, 'UN', { channels })], {}, 'UN').verdicts).toEqual([]);
    const added = [...CONTACT.channels, { kind: 'phone', address: '+41225551234' } as const];
    const { compared, verdicts } = judged([version(DAY_1, 'UN', { channels })], { channels: added }, 'UN');
    expect(recordWanted(compared, verdicts)?.channels).toEqual([...channels, { kind: 'phone', address: '+41225551234' }]);
  });

  it('changes only what is not kept, and nothing at all when everything is', () => {
    const versions = [version(DAY_1, 'OSCE'), version(DAY_2, null, { roleTitle: 'Desk' })];
    const { compared, verdicts } = judged(versions, { roleTitle: 'Watch', languages: ['ru'] }, 'OSCE');
    expect(recordWanted(compared, verdicts)).toEqual({ ...CONTACT, roleTitle: 'Desk', languages: ['ru'] });
    const kept = judged(versions, { roleTitle: 'Watch' }, 'OSCE');
    expect(recordWanted(kept.compared, kept.verdicts)).toBeNull();
  });
});
