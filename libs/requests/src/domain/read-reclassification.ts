import { InvalidInput, type Tlp } from '@liaison/kernel';
import type { Content } from './content.js';
import { ContentReader, type GivenContent } from './content-reader.js';

export interface Reclassification extends Partial<Pick<Content, 'incidentTypes' | 'sectors'>> {
  /** Null takes the classification back: the request is then not classified. */
  readonly severity: Content['severity'];
  readonly reason: string;
  /** From the one-line form only; a request that was sent keeps its label. */
  readonly tlp: Tlp | null;
}

/**
 * A sender's new word. Types and sectors that are not given stay as they are.
 * @throws InvalidInput naming every fault at once, each with its pointer
 */
export function readReclassification(given: GivenContent): Reclassification {
  const reader = new ContentReader(given, false);
  const { severity, incidentTypes, sectors, tlp } = given;
  if (severity === undefined) reader.missing('severity', null);
  const read: Reclassification = {
    severity: reader.severity('severity'),
    reason: reader.text('reason', 2_000, true),
    tlp: tlp === undefined ? null : reader.tlp('tlp'),
    ...(incidentTypes === undefined ? {} : { incidentTypes: reader.incidentTypes('incidentTypes') }),
    ...(sectors === undefined ? {} : { sectors: reader.sectors('sectors') }),
  };
  if (reader.faults.length) throw new InvalidInput(reader.faults);
  return read;
}
