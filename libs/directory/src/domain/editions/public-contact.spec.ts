import { NO_HOURS } from '../hours.js';
import type { ContactRecord } from '../contact-record.js';
import { type ContactRow, publicContact } from './public-contact.js';

const record: ContactRecord = {
  state: 'QM',
  category: 'technical',
  institution: 'CERT',
  institutionLatin: 'CERT',
  institutionNames: {},
  place: null,
  roleTitle: 'Desk',
  languages: ['en'],
  remit: [],
  timeZone: 'UTC',
  hours: NO_HOURS,
  channels: [
    { kind: 'email', address: 'a@x.example' },
    { kind: 'email', address: 'b@x.example', visibility: 'same-category' },
    { kind: 'phone', address: '+99•••••••01', personal: true },
  ],
};
const members = { visibility: 'members', lastConfirmedAt: null } as const;
const row = (channels: ContactRow['channels'], more: object = {}): ContactRow => ({
  id: 'c',
  version: 2,
  changedAt: '2026-03-01T12:00:00.000Z',
  record: { ...record, ...more },
  channels,
});

describe('what an edition holds of a contact', () => {
  it('leaves out channels that not every member sees, by the record or by the row', () => {
    const hidden = { ...members, visibility: 'owner-and-manager' } as const;
    expect(publicContact(row([members, members, members])).channels.map(({ address }) => address)).toEqual(['a@x.example', '+99•••••••01']);
    expect(publicContact(row([hidden, members, members])).channels.map(({ address }) => address)).toEqual(['+99•••••••01']);
    expect(publicContact(row([])).channels).toEqual([]);
  });

  it('holds no field that nobody decided to publish', () => {
    const later = publicContact(row([members, members, members], { holder: 'A person', secret: 'canary' }));
    expect(JSON.stringify(later)).not.toMatch(/person|canary/);
  });
});
