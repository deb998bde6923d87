import { changesBetween } from './changes-between.js';
import type { EditionContact } from './edition.js';

const contact = (id: string, values: Partial<EditionContact> = {}): EditionContact => ({
  id,
  version: 1,
  changedAt: '2026-03-01T12:00:00.000Z',
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
  hours: { always: true, week: {}, exceptions: [] },
  channels: [{ kind: 'email', address: 'a@x.example', lastConfirmedAt: null }],
  ...values,
});
const NOTHING = { added: [], changed: [], withdrawn: [] };

describe('what differs between two editions', () => {
  it('is nothing when nothing does, whatever the order', () => {
    expect(changesBetween([contact('a'), contact('b')], [contact('b'), contact('a')])).toEqual(NOTHING);
  });

  it('is not that a channel was confirmed again or a version counted up', () => {
    const channels = [{ kind: 'email', address: 'a@x.example', lastConfirmedAt: '2026-05-01T00:00:00.000Z' }];
    expect(changesBetween([contact('a')], [contact('a', { version: 2, changedAt: '2026-05-01T00:00:00.000Z', channels })])).toEqual(
      NOTHING,
    );
  });

  it('is who came, who went, and which fields of the others', () => {
    const after = [contact('b', { roleTitle: 'Night desk', languages: ['en', 'fr'] }), contact('c')];
    const { added, changed, withdrawn } = changesBetween([contact('a'), contact('b')], after);
    expect([added.map(({ id }) => id), withdrawn.map(({ id }) => id)]).toEqual([['c'], ['a']]);
    expect(changed).toEqual([
      { id: 'b', state: 'QM', category: 'technical', institutionLatin: 'CERT', fields: ['languages', 'roleTitle'] },
    ]);
  });

  it('is the channels when their order of preference is another', () => {
    const channels = ['b@x.example', 'a@x.example'].map((address) => ({ kind: 'email', address, lastConfirmedAt: null }));
    const [change] = changesBetween([contact('a', { channels })], [contact('a', { channels: channels.toReversed() })]).changed;
    expect(change?.fields).toEqual(['channels']);
  });
});
