import fc from 'fast-check';
import { levelNamed, schemeNamed, VECTORS } from '../../../../tests/support/severity-vectors.js';
import { PinOutOfRange } from '../severity.errors.js';
import { SHIPPED_SCHEMES } from '../shipped/shipped-schemes.js';
import { translate, untranslated } from './crosswalk.js';
import { explainCandidates } from './explain-candidates.js';
import { isComparable, isPlaced, type Level, levelOf, type PlacedLevel, type Scheme } from './scheme.js';

const COMPARABLE = SHIPPED_SCHEMES.filter(isComparable);
const PAIRS = COMPARABLE.flatMap((from) =>
  from.levels.filter(isPlaced).flatMap((level) => COMPARABLE.filter((to) => to !== from).map((to) => ({ from, level, to }))),
);

/** How often each fidelity comes out over every level of every comparable scheme into every other. */
function fidelities(pinOf: (level: PlacedLevel) => number | null): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { from, level, to } of PAIRS) {
    const { fidelity } = translate(from, level, to, pinOf(level));
    counts[fidelity] = (counts[fidelity] ?? 0) + 1;
  }
  return counts;
}

describe('the crosswalk', () => {
  const answered = VECTORS.crosswalk.filter(({ expected }) => expected.error === undefined);
  const refused = VECTORS.crosswalk.filter(({ expected }) => expected.error !== undefined);

  it.each(answered)('$id: $note', ({ from, to, expected }) => {
    expect(translate(schemeNamed(from.scheme), levelNamed(from.scheme, from.level), schemeNamed(to.scheme), from.pin)).toEqual(expected);
  });

  it.each(refused)('$id: $note', ({ from, to }) => {
    expect(() => translate(schemeNamed(from.scheme), levelNamed(from.scheme, from.level), schemeNamed(to.scheme), from.pin)).toThrow(
      PinOutOfRange,
    );
  });

  it('gives the published counts over all pairs', () => {
    expect(PAIRS).toHaveLength(2928);
    expect(fidelities(() => null)).toEqual({ ambiguous: 2199, exact: 211, contained: 488, none: 30 });
  });

  it('gives the published shares over all pairs when the typical point is pinned', () => {
    const counts = fidelities(({ referenceTypical }) => referenceTypical);
    const percent = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, Math.round((count / 2928) * 1000) / 10]));
    expect(percent).toEqual({ ambiguous: 49, exact: 19.1, contained: 30.4, none: 1.5 });
  });

  it('never chains: a level goes from the sender to the reader in one step', () => {
    const { from, via, to, expectedDirect, wrongChained } = VECTORS.noChaining;
    const into = (scheme: string, level: string, target: string) =>
      translate(schemeNamed(scheme), levelNamed(scheme, level), schemeNamed(target)).candidates;
    expect(into(from.scheme, from.level, to)).toEqual(expectedDirect);
    const chained = new Set(into(from.scheme, from.level, via).flatMap((level) => into(via, level, to)));
    expect([...chained].sort()).toEqual(wrongChained);
  });

  it.each(['kr-alert', 'de-bsi-bedrohungslage', 'es-guia-peligrosidad'])('an alert state is refused: %s, either way', (id) => {
    const [other, sender] = [schemeNamed(id), schemeNamed('us-ciss')];
    for (const level of other.levels) {
      expect(translate(other, level, sender)).toMatchObject({
        fidelity: 'not-comparable',
        candidates: [],
        primary: null,
        precautionary: null,
      });
    }
    expect(translate(sender, sender.levels[3]!, other)).toMatchObject({ fidelity: 'not-comparable', candidates: [] });
    expect(() => translate(other, other.levels[0]!, sender, 1)).toThrow(PinOutOfRange);
  });

  it('shows a level of an unknown version untranslated, with a warning', () => {
    expect(untranslated()).toMatchObject({ fidelity: 'not-comparable', candidates: [], warnings: ['unknown-version'] });
  });

  it('knows a gap inside the reader’s scale', () => {
    const { fidelity, position } = translate(schemeNamed('us-ciss'), levelNamed('us-ciss', '2'), schemeNamed('test-hole'));
    expect([fidelity, position]).toEqual(['none', 'gap']);
  });

  it.each([0.5, Number.NaN, -1, 6, Number.POSITIVE_INFINITY])('refuses the pin %p', (pin) => {
    expect(() => translate(schemeNamed('gb-ncsc'), levelNamed('gb-ncsc', 'C2'), schemeNamed('us-ciss'), pin)).toThrow(PinOutOfRange);
  });

  it('warns no longer of a scheme its owner has confirmed', () => {
    const confirmed: Scheme = { ...schemeNamed('fr-rsc-2018'), standing: 'confirmed' };
    expect(translate(confirmed, levelOf(confirmed, '4')!, schemeNamed('us-ciss')).warnings).toEqual([]);
  });
});

/** A scale with a few placed levels whose intervals rise with their order. */
const placedScheme = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((intervals): Scheme => {
    const placed = intervals.map(([a, b, share]) => ({ min: Math.min(a, b), max: Math.max(a, b), share }));
    const mins = placed.map(({ min }) => min).sort();
    const maxs = placed.map(({ max }) => max).sort();
    const levels = placed.map(({ share }, order): Level => {
      const [referenceMin = 0, referenceMax = 5] = [mins[order], maxs[order]];
      const place = { referenceMin, referenceMax, referenceTypical: referenceMin + Math.round(share * (referenceMax - referenceMin)) };
      return {
        ...place,
        code: `l${order}`,
        name: '',
        names: {},
        colour: null,
        order,
        criterion: null,
        mappingRationale: null,
        confidence: null,
      };
    });
    return {
      ...{ id: 's', version: '1', title: 's', language: 'en', kind: 'severity', confidence: 'high', standing: 'confirmed' },
      levels,
    };
  });

describe('any two scales', () => {
  it('answer every level: likely and careful are candidates, and careful is never below likely', () => {
    fc.assert(
      fc.property(placedScheme, placedScheme, (from, to) => {
        for (const level of from.levels) {
          const { candidates, primary, precautionary, fidelity, position } = translate(from, level, to);
          const orderOf = (code: string | null) => to.levels.findIndex((one) => one.code === code);
          expect(candidates.length === 0).toBe(fidelity === 'none');
          expect(position !== undefined).toBe(fidelity === 'none');
          if (candidates.length === 0) continue;
          expect(candidates).toContain(primary);
          expect(precautionary).toBe(candidates.at(-1));
          expect(orderOf(precautionary)).toBeGreaterThanOrEqual(orderOf(primary));
          expect(candidates.map(orderOf)).toEqual([...candidates.map(orderOf)].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('are symmetric in who meets whom', () => {
    fc.assert(
      fc.property(placedScheme, placedScheme, (a, b) => {
        for (const one of a.levels)
          for (const other of b.levels)
            expect(translate(a, one, b).candidates.includes(other.code)).toBe(translate(b, other, a).candidates.includes(one.code));
      }),
    );
  });

  it('narrow with a pin, and never to anything new', () => {
    fc.assert(
      fc.property(placedScheme, placedScheme, (from, to) => {
        for (const level of from.levels.filter(isPlaced)) {
          const wide = translate(from, level, to).candidates;
          for (let pin = level.referenceMin; pin <= level.referenceMax; pin++) {
            expect(wide).toEqual(expect.arrayContaining([...translate(from, level, to, pin).candidates]));
          }
        }
      }),
    );
  });

  it('translate every placed level into its own scale as one of the candidates', () => {
    fc.assert(
      fc.property(placedScheme, (scheme) => {
        for (const level of scheme.levels) expect(translate(scheme, level, scheme).candidates).toContain(level.code);
      }),
    );
  });

  it('explain exactly the candidates, with one likely and one careful', () => {
    fc.assert(
      fc.property(placedScheme, placedScheme, (from, to) => {
        for (const level of from.levels) {
          const { candidates, primary, precautionary } = translate(from, level, to);
          const reasons = explainCandidates(from, level, to);
          expect(reasons.map(({ code }) => code)).toEqual(candidates);
          expect(reasons.find(({ likely }) => likely)?.code ?? null).toBe(primary);
          expect(reasons.find(({ careful }) => careful)?.code ?? null).toBe(precautionary);
          expect(reasons.every(({ sharedMin, sharedMax }) => sharedMin <= sharedMax)).toBe(true);
        }
      }),
    );
  });
});
