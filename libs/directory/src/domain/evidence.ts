/** How old a confirmation by a person may be, ms. */
export interface EvidenceLimits {
  readonly freshFor: number;
  readonly oldAfter: number;
}

export type Freshness = 'fresh' | 'ageing' | 'old' | 'never';

/** The word for a channel's evidence. An instant ahead of `now` comes from another clock and is fresh. */
export function freshness(confirmedAt: Date | null, now: Date, { freshFor, oldAfter }: EvidenceLimits): Freshness {
  if (!confirmedAt) return 'never';
  const age = now.getTime() - confirmedAt.getTime();
  if (age <= freshFor) return 'fresh';
  return age <= oldAfter ? 'ageing' : 'old';
}
