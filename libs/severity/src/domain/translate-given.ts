import { UnknownReference } from '../severity.errors.js';
import type { Catalogue, SchemeReference } from './catalogue.js';
import { translate, type Translation } from './crosswalk.js';
import { levelOf } from './scheme.js';

/** What is to be translated, by name. */
export interface GivenTranslation {
  readonly from: SchemeReference & { readonly level: string; readonly pin?: number | null | undefined };
  readonly to: SchemeReference;
}

/**
 * From the version named, by that version's own mapping; without one, by the version in force.
 * @throws UnknownReference, PinOutOfRange
 */
export function translateGiven(catalogue: Catalogue, { from, to }: GivenTranslation): Translation {
  const [source, target] = [catalogue.need(from, '/from'), catalogue.need(to, '/to')];
  const level = levelOf(source, from.level);
  if (!level) throw new UnknownReference('level', from.level, '/from/level');
  return translate(source, level, target, from.pin ?? null);
}
