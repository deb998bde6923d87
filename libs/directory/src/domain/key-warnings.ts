const DAY = 86_400_000;

/** Days before a key expires on which its contact and its State are told. */
export const WARNED_DAYS = [60, 30, 7] as const;

/** How many days before the end the warning due at `now` stands for; null when none is due. */
export function warningDue(expiresAt: Date, now: Date): (typeof WARNED_DAYS)[number] | null {
  const left = expiresAt.getTime() - now.getTime();
  if (left <= 0) return null;
  return WARNED_DAYS.findLast((days) => left <= days * DAY) ?? null;
}

/** The first instant after `now` at which the next warning is due; null when there is none to come. */
export function nextWarning(expiresAt: Date | null, now: Date): Date | null {
  if (!expiresAt) return null;
  const instants = WARNED_DAYS.map((days) => new Date(expiresAt.getTime() - days * DAY));
  return instants.find((instant) => instant > now) ?? null;
}
