import { NO_HOURS } from './hours.js';
import type { ContactRecord } from './contact-record.js';
import { hideFields } from './hide-fields.js';

const record: ContactRecord = {
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

describe('a field kept from others', () => {
  it('leaves the record, and comes back as it was', () => {
    const hidden = hideFields({ record, hidden: {} }, { place: 'owner-and-manager', remit: 'same-category' });
    expect(hidden.record).toMatchObject({ place: null, remit: [] });
    expect(hidden.hidden).toEqual({
      place: { visibility: 'owner-and-manager', value: 'Porto' },
      remit: { visibility: 'same-category', value: ['receives'] },
    });
    expect(hideFields(hidden, { place: 'members', remit: 'members' })).toEqual({ record, hidden: {} });
  });

  it('changes who sees it without coming out', () => {
    const once = hideFields({ record, hidden: {} }, { place: 'owner-and-manager' });
    const twice = hideFields(once, { place: 'same-category' });
    expect([twice.record.place, twice.hidden.place]).toEqual([null, { visibility: 'same-category', value: 'Porto' }]);
  });

  it('is not there when there is nothing to hide, nor when nothing is asked', () => {
    expect(hideFields({ record: { ...record, place: null }, hidden: {} }, { place: 'owner-and-manager' }).hidden).toEqual({});
    expect(hideFields({ record, hidden: {} }, {})).toEqual({ record, hidden: {} });
  });
});
