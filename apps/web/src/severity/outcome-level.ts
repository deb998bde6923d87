import { type Level, levelOf, type PublishedScheme, type Scorer } from '@liaison/severity';

/** What came out, as a level of the scale it belongs to; a band may be called differently there, as it says itself. */
export function outcomeLevel(scorer: Scorer, scheme: PublishedScheme | null, code: string): Level | null {
  if (!scheme) return null;
  const band = scorer.kind === 'weighted-mean' ? scorer.bands.find(({ id }) => id === code) : undefined;
  const names = [code, ...Object.values(band?.also ?? {}).map(String)];
  return names.map((name) => levelOf(scheme, name)).find((level) => level !== null) ?? null;
}
