import type { ContactRecord } from './contact-record.js';
import { changesBetween, channelsMissing } from './field-risk.js';
import { NO_HOURS } from './hours.js';
import { overlay } from './overlay.js';

const record: ContactRecord = {
  state: 'QM',
  category: 'technical',
  institution: 'National CERT',
  institutionLatin: 'National CERT',
  institutionNames: {},
  place: null,
  roleTitle: 'Duty desk',
  languages: ['en'],
  remit: [],
  timeZone: 'UTC',
  hours: NO_HOURS,
  channels: [
    { id: 'a', kind: 'email', address: 'a@qm.example' },
    { id: 'b', kind: 'phone', address: '+41225551234' },
  ],
};
const [mail, phone] = record.channels as [ContactRecord['channels'][0], ContactRecord['channels'][0]];
const risksOf = (after: Partial<ContactRecord>) => changesBetween(record, { ...record, ...after }).map(({ field, risk }) => [field, risk]);

describe('the risk of a change', () => {
  it.each<[string, Partial<ContactRecord>, 'low' | 'high']>([
    ['the category', { category: 'diplomatic' }, 'high'],
    ['the institution', { institution: 'X' }, 'high'],
    ['its Latin name', { institutionLatin: 'X' }, 'high'],
    ['its names', { institutionNames: { fr: 'X' } }, 'high'],
    ['a key', { keys: ['A'.repeat(40)] }, 'high'],
    ['another address', { channels: [{ kind: 'email', address: 'b@qm.example' }, phone] }, 'high'],
    ['one address more', { channels: [mail, phone, { kind: 'email', address: 'b@qm.example' }] }, 'high'],
    ['one address less', { channels: [mail] }, 'high'],
    ['a number that is now a person’s own', { channels: [mail, { ...phone, personal: true }] }, 'high'],
    ['the order of channels', { channels: [phone, mail] }, 'low'],
    ['a note on a channel', { channels: [{ ...mail, note: 'At night' }, phone] }, 'low'],
    ['who sees a channel', { channels: [{ ...mail, visibility: 'same-category' }, phone] }, 'low'],
    ['the role title', { roleTitle: 'X' }, 'low'],
    ['languages', { languages: ['fr'] }, 'low'],
    ['hours', { hours: { ...NO_HOURS, always: true } }, 'low'],
    ['the time zone', { timeZone: 'Europe/Paris' }, 'low'],
    ['the place', { place: 'Port' }, 'low'],
    ['the remit', { remit: ['decides'] }, 'low'],
    ['a notice', { notice: { until: '2026-03-05', text: 'Fewer people' } }, 'low'],
  ])('in %s', (_, after, risk) => expect(risksOf(after)).toEqual([[Object.keys(after)[0], risk]]));

  it('is high in everything when a contact comes or goes', () => {
    const [comes, goes] = [changesBetween(null, record), changesBetween(record, null)];
    expect([...comes, ...goes].filter(({ risk }) => risk !== 'high')).toEqual([]);
    expect(comes.length).toBeGreaterThan(5);
  });

  it('is none when nothing changes', () => expect(changesBetween(record, { ...record })).toEqual([]));
});

it('knows which channels go', () => {
  expect(channelsMissing(record, { ...record, channels: [phone] })).toEqual([mail]);
  expect(channelsMissing(record, null)).toEqual(record.channels);
});

it('puts what was proposed on what the contact has become meanwhile', () => {
  const proposed = { ...record, institution: 'New name' };
  const meanwhile = { ...record, roleTitle: 'Changed at once', place: 'Port' };
  expect(overlay(meanwhile, record, proposed)).toEqual({ ...meanwhile, institution: 'New name' });
});
