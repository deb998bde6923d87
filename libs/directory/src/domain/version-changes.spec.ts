import type { ContactRecord } from './contact-record.js';
import { versionChanges } from './version-changes.js';

const first: ContactRecord = {
  ...{ state: 'QM', category: 'technical', institution: 'CERT', institutionLatin: 'CERT', institutionNames: {}, place: null },
  ...{ roleTitle: 'Duty desk', languages: ['en'], remit: [], timeZone: 'UTC', hours: { always: false, week: {}, exceptions: [] } },
  channels: [{ kind: 'email', address: 'duty@cert.qm.example' }],
};

describe('what versions of a contact changed', () => {
  it('is old and new value of each field that differs, newest first', () => {
    const second = { ...first, roleTitle: 'Night desk' };
    const third = { ...second, languages: ['en', 'fr'] };
    const [newest, middle, oldest] = versionChanges([third, second, first]);
    expect(newest).toEqual([{ field: 'languages', risk: 'low', before: ['en'], after: ['en', 'fr'] }]);
    expect(middle).toEqual([{ field: 'roleTitle', risk: 'low', before: 'Duty desk', after: 'Night desk' }]);
    expect(oldest).toEqual([]);
  });

  it('is nothing where a channel only got the id it is known by', () => {
    const [channel] = first.channels;
    expect(versionChanges([{ ...first, channels: [{ ...channel!, id: '1' }] }, first])).toEqual([[], []]);
  });
});
