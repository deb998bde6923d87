interface Answering {
  readonly availableNow: boolean;
  /** For who is away: when they are there next. */
  readonly availabilityChangesAt: string | null;
}

/** Who is there now, then who is there soonest; who never says comes last. */
export function whoAnswers<C extends Answering>(contacts: readonly C[]): C[] {
  const rank = ({ availableNow, availabilityChangesAt }: C) => (availableNow ? '' : (availabilityChangesAt ?? '~'));
  return [...contacts].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}
