import { type KeyRow, standingOfNew, turn, withdraw } from './edition-keys.js';
import type { KeyStanding } from './edition.js';

const key = (standing: KeyStanding, announcedAt = '2026-03-01T00:00:00.000Z'): KeyRow => ({
  id: standing,
  kid: `kid-${standing}`,
  x: 'x',
  standing,
  announcedAt,
  usedUntil: null,
});
const LATER = '2026-04-01T00:00:00.000Z';
const EARLIER = '2026-02-01T00:00:00.000Z';

describe('the keys that sign editions', () => {
  it('begin with one that signs, and go on with one that is announced', () => {
    expect(standingOfNew([])).toBe('current');
    expect(standingOfNew([key('withdrawn')])).toBe('current');
    expect(standingOfNew([key('current'), key('retired')])).toBe('announced');
    expect(() => standingOfNew([key('current'), key('announced')])).toThrow('announced already');
  });

  it('turn once an edition has named the announced one, and not before', () => {
    const keys = [key('current'), key('announced')];
    expect(() => turn(keys, null)).toThrow('No edition has named');
    expect(() => turn(keys, EARLIER)).toThrow('No edition has named');
    expect(turn(keys, LATER)).toEqual([
      { id: 'current', standing: 'retired' },
      { id: 'announced', standing: 'current' },
    ]);
    expect(() => turn([key('current')], LATER)).toThrow('no such key');
  });

  it('turn at once when nothing signs', () => {
    expect(turn([key('announced')], null)).toEqual([{ id: 'announced', standing: 'current' }]);
  });

  it.each(['announced', 'retired'] as const)('withdraw one that is %s without touching the others', (standing) => {
    expect(withdraw([key('current'), key(standing)], `kid-${standing}`)).toEqual([{ id: standing, standing: 'withdrawn' }]);
  });

  it('withdraw the one that signs only when another can take its place', () => {
    expect(withdraw([key('current'), key('announced')], 'kid-current')).toEqual([
      { id: 'current', standing: 'withdrawn' },
      { id: 'announced', standing: 'current' },
    ]);
    expect(() => withdraw([key('current'), key('retired')], 'kid-current')).toThrow('no other is announced');
    expect(() => withdraw([key('withdrawn')], 'kid-withdrawn')).toThrow('no such key');
    expect(() => withdraw([key('current')], 'kid-of-nobody')).toThrow('no such key');
  });
});
