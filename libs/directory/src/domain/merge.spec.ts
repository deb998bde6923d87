import type { ContactRecord } from './contact-record.js';
import { NO_HOURS } from './hours.js';
import { followOther, withoutOwnDeputy } from './merge.js';

const RECORD: ContactRecord = {
  ...{ state: 'QM', category: 'technical', institution: 'CERT', institutionLatin: 'CERT', institutionNames: {}, place: null },
  ...{
    roleTitle: 'Desk',
    languages: ['en'],
    remit: [],
    timeZone: 'UTC',
    hours: NO_HOURS,
    channels: [{ kind: 'email', address: 'a@qm.example' }],
  },
};
const OTHER: ContactRecord = { ...RECORD, roleTitle: 'Watch', place: 'Porto', languages: ['fr'] };

describe('what is taken from the contact that goes', () => {
  it('is what it says by then, where it has changed since', () => {
    const wanted = { ...RECORD, roleTitle: 'Watch', place: 'Porto' };
    const now = { ...OTHER, roleTitle: 'Night watch', languages: ['es'] };
    expect(followOther(RECORD, wanted, OTHER, now)).toEqual({ ...wanted, roleTitle: 'Night watch' });
  });
  it('is gone where it is gone there', () => {
    const keys = ['A'.repeat(40)];
    const wanted = { ...RECORD, keys };
    expect(followOther(RECORD, wanted, { ...OTHER, keys }, OTHER)).toEqual(RECORD);
  });
  it.each<[string, ContactRecord]>([
    ['typed for the merge', { ...RECORD, roleTitle: 'Quite another' }],
    ['left as it was', RECORD],
    ['a way to reach it, which was looked at', { ...RECORD, channels: OTHER.channels }],
  ])('is not what was %s', (_, wanted) => {
    const now = { ...OTHER, roleTitle: 'Night watch', channels: [{ kind: 'email' as const, address: 'b@qm.example' }] };
    expect(followOther(RECORD, wanted, OTHER, now)).toEqual(wanted);
  });
});

describe('who stands in for the contact that is kept is a third or nobody,', () => {
  it.each([
    ['itself', 'kept', undefined],
    ['the one that goes', 'other', undefined],
    ['a third', 'third', 'third'],
  ])('when it was %s', (_, deputyContact, left) => {
    expect(withoutOwnDeputy({ ...RECORD, deputyContact }, 'kept', 'other').deputyContact).toBe(left);
  });
});
