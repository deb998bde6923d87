import { InvalidInput } from '@liaison/kernel';
import type { Severity } from './content.js';
import { ContentReader, type GivenContent } from './content-reader.js';

/** How a receiver sees the incident, beside the sender's word and never in its place. */
export interface SaidView {
  readonly severity: Severity | null;
  readonly shared: boolean;
  /** "Classified too high": an answer that both sides see. */
  readonly tooHigh: boolean;
  readonly text: string | null;
}

/** Private unless it is shared. @throws InvalidInput naming every fault at once */
export function readReceiverView(given: GivenContent): SaidView {
  const reader = new ContentReader(given, true);
  const tooHigh = reader.flag('tooHigh');
  const view: SaidView = {
    severity: reader.severity('severity'),
    shared: reader.flag('shared') || tooHigh,
    tooHigh,
    text: reader.optionalText('text', 2_000, true),
  };
  if (tooHigh && given['shared'] === false) reader.fault('shared', 'both-sides-see', null);
  if (!view.severity && !tooHigh && view.text === null && !reader.faults.length) reader.fault('severity', 'missing', null);
  if (reader.faults.length) throw new InvalidInput(reader.faults);
  return view;
}
