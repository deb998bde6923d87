import { kebab, VECTORS } from '../../../../tests/support/severity-vectors.js';
import { SHIPPED_SCHEMES } from '../shipped/shipped-schemes.js';
import { levelFaults, levelWarnings, MOST_LEVELS } from './check-levels.js';
import type { Level } from './scheme.js';

const typical = (level: Level): Level => ({ ...level, referenceTypical: level.referenceMin });
const level = (order: number, [referenceMin, referenceMax, referenceTypical]: readonly (number | null)[], code = `l${order}`) =>
  ({ code, order, referenceMin: referenceMin!, referenceMax: referenceMax!, referenceTypical: referenceTypical! }) as const;
const codes = (levels: Parameters<typeof levelFaults>[1], kind: Parameters<typeof levelFaults>[0] = 'severity') =>
  levelFaults(kind, levels).map(({ code }) => code);

describe('a scale', () => {
  it.each(VECTORS.schemeValidation.filter(({ expected }) => expected.error))('$id: $note', ({ levels, expected }) => {
    expect(codes(levels.map(typical))[0]).toBe(kebab(expected.error!));
  });

  it.each(VECTORS.schemeValidation.filter(({ expected }) => expected.warning))('$id: $note', ({ levels, expected }) => {
    expect(codes(levels.map(typical))).toEqual([]);
    expect(levelWarnings(levels)).toEqual([{ code: kebab(expected.warning!), points: expected.points }]);
  });

  it.each(SHIPPED_SCHEMES)('$id as shipped holds together', ({ kind, levels }) => expect(levelFaults(kind, levels)).toEqual([]));

  it('has at least one level and at most what a person can choose from', () => {
    expect(codes([])).toEqual(['scheme-empty']);
    const many = Array.from({ length: 10_000 }, (_, order) => level(order, [0, 5, 0]));
    expect(codes(many)).toEqual(['scheme-too-large']);
    expect(codes(many.slice(0, MOST_LEVELS))).toEqual([]);
  });

  it.each([
    ['a typical point outside its interval', [level(0, [1, 2, 3])], 'level-typical-out-of-range'],
    ['half a point', [level(0, [0.5, 2, 1])], 'level-interval'],
    ['no interval', [level(0, [null, null, null])], 'level-interval'],
    ['a code twice', [level(0, [0, 1, 0], 'a'), level(1, [1, 2, 1], 'a')], 'level-code-duplicate'],
    ['a higher order that begins lower', [level(0, [2, 3, 2]), level(1, [1, 3, 2])], 'level-not-monotonic'],
    ['a higher order that typically lies lower', [level(0, [1, 3, 3]), level(1, [1, 3, 2])], 'level-not-monotonic'],
  ] as const)('is refused with %s', (_, levels, code) => expect(codes(levels)).toEqual([code]));

  it('of an alert state has no place on R0–R5', () => {
    expect(codes([level(0, [0, 1, 0])], 'alert-state')).toEqual(['level-not-comparable']);
    expect(codes([level(0, [null, null, null])], 'threat-danger')).toEqual([]);
  });

  it('may begin above R0 or end below R5 without a warning: that is no hole', () => {
    expect(levelWarnings([level(0, [2, 3, 2]), level(1, [4, 4, 4])])).toEqual([]);
  });
});
