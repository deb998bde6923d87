import { levelNamed, schemeNamed } from '../../../../tests/support/severity-vectors.js';
import { PinOutOfRange } from '../severity.errors.js';
import { SHIPPED_SCHEMES } from '../shipped/shipped-schemes.js';
import { routingLevel } from './routing-level.js';
import { isUncertain, type Scheme } from './scheme.js';

const route = (scheme: Scheme, code: string, ...more: [pin?: number | null, stated?: 0 | 1 | 2 | 3 | 4 | 5 | null]) =>
  routingLevel(scheme, levelNamed(scheme.id, code), ...more);

describe('what routes a request', () => {
  it('is the sender’s pin, else the top of the sender’s own interval', () => {
    expect(route(schemeNamed('gb-ncsc'), 'C2')).toEqual({ level: 4, from: 'interval' });
    expect(route(schemeNamed('gb-ncsc'), 'C2', 3)).toEqual({ level: 3, from: 'pin' });
    expect(() => route(schemeNamed('gb-ncsc'), 'C4', 4)).toThrow(PinOutOfRange);
  });

  it('a level of low confidence never routes: the sender states an R level', () => {
    const france = schemeNamed('fr-rsc-2018');
    expect(route(france, '5')).toEqual({ level: null, because: 'low-confidence' });
    expect(route(france, '5', 5)).toEqual({ level: null, because: 'low-confidence' });
    expect(route(france, '5', null, 3)).toEqual({ level: 3, from: 'stated' });
    expect(route({ ...france, standing: 'confirmed' }, '5')).toEqual({ level: 5, from: 'interval' });
  });

  it('is never a placement its owner disputes', () => {
    expect(route({ ...schemeNamed('gb-ncsc'), standing: 'disputed' }, 'C2')).toEqual({ level: null, because: 'disputed' });
  });

  it('is never an alert state', () => {
    expect(route(schemeNamed('kr-alert'), 'serious')).toEqual({ level: null, because: 'not-comparable' });
    expect(route(schemeNamed('kr-alert'), 'serious', null, 4)).toEqual({ level: 4, from: 'stated' });
  });

  it.each(SHIPPED_SCHEMES)('$id: no level of low confidence routes', (scheme) => {
    for (const level of scheme.levels) {
      if (isUncertain(scheme, level)) expect(routingLevel(scheme, level).level).toBeNull();
    }
  });
});
