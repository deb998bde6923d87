/** `PING-2026-2`, `EX-2026-2`: rounds may count (`domain.md` §6). */
export function seriesOf(exercise: boolean, at: Date): string {
  return `${exercise ? 'EX' : 'PING'}-${at.getUTCFullYear()}-`;
}

/** `PING-2026-2-FR1`: the State and a running number in the round. `recipients` come in their lasting order. */
export function numberChecks<R extends { readonly state: string }>(round: string, recipients: readonly R[]): (R & { reference: string })[] {
  const counts = new Map<string, number>();
  return recipients.map((recipient) => {
    const number = (counts.get(recipient.state) ?? 0) + 1;
    counts.set(recipient.state, number);
    return { ...recipient, reference: `${round}-${recipient.state}${number}` };
  });
}

const LONGEST_TYPED = 100;
const CHECK_REFERENCE = /^(?:PING|EX)-\d{4}-\d{1,6}-[A-Z]{2}\d{1,6}$/;

/** A check's reference as a person typed it, or null when no check can be called that. */
export function readReference(typed: string): string | null {
  if (typed.length > LONGEST_TYPED) return null;
  const reference = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/\p{Pd}/gu, '-');
  return CHECK_REFERENCE.test(reference) ? reference : null;
}
