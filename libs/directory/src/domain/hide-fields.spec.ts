import { NO_HOURS } from './hours.js';
import type { ContactRecord } from './contact-record.js';
import { hideFields, unhideFields } from './hide-fields.js';

const open: ContactRecord = {
  state: 'QM',
  category: 'technical',
  institution: 'CERT',
  institutionLatin: 'CERT',
  institutionNames: {},
  place: 'Porto',
  roleTitle: 'Desk',
  languages: ['en'],
  remit: ['receives'],
  timeZone: 'UTC',
  hours: NO_HOURS,
  channels: [],
};
const kept: ContactRecord = { ...open, visibility: { place: 'owner-and-manager', remit: 'same-category' } };

describe('a field kept from others', () => {
  it('leaves the record, and comes back as it was', () => {
    const { record, hidden } = hideFields(kept);
    expect(record).toEqual({ ...open, place: null, remit: [] });
    expect(hidden).toEqual({
      place: { visibility: 'owner-and-manager', value: 'Porto' },
      remit: { visibility: 'same-category', value: ['receives'] },
    });
    expect(unhideFields(record, hidden)).toEqual(kept);
  });

  it('stays hidden while it is empty, so that the next value is not shown by surprise', () => {
    const { record, hidden } = hideFields({ ...kept, place: null });
    expect([record.place, hidden.place]).toEqual([null, { visibility: 'owner-and-manager', value: null }]);
  });

  it('is not there when every member may see everything', () => {
    expect(hideFields(open)).toEqual({ record: open, hidden: {} });
    expect(unhideFields(open, {})).toEqual(open);
  });
});
