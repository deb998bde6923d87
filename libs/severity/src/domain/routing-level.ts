import { reachOf } from './crosswalk.js';
import { isUncertain, type Level, type ReferencePoint, type Scheme } from './scheme.js';

/** The point of R0–R5 that routes a request, or why the sender must state one. */
export type RoutingLevel =
  | { readonly level: ReferencePoint; readonly from: 'pin' | 'interval' | 'stated' }
  | { readonly level: null; readonly because: 'low-confidence' | 'disputed' | 'not-comparable' };

/**
 * The sender's pin, else the top of the sender's own interval (`domain.md` §6). A level whose source is not known well,
 * whose owner disputes its placement, or that has no place on R0–R5, never routes: the sender then states an R level.
 * @throws PinOutOfRange
 */
export function routingLevel(scheme: Scheme, level: Level, pin: number | null = null, stated: ReferencePoint | null = null): RoutingLevel {
  const reach = reachOf(scheme, level, pin);
  const because = !reach
    ? 'not-comparable'
    : !isUncertain(scheme, level)
      ? null
      : scheme.standing === 'disputed'
        ? 'disputed'
        : 'low-confidence';
  if (reach && !because) return { level: reach.max as ReferencePoint, from: pin === null ? 'interval' : 'pin' };
  if (stated !== null) return { level: stated, from: 'stated' };
  return { level: null, because: because ?? 'not-comparable' };
}
