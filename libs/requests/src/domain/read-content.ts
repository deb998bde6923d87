import { InvalidInput, isInstant } from '@liaison/kernel';
import { type Content, type Kind, KINDS } from './content.js';
import { ContentReader, type GivenContent } from './content-reader.js';

const LONG = 20_000;

/**
 * Content as it is kept. A draft may still lack what sending needs.
 * @throws InvalidInput naming every fault at once, each with its pointer
 */
export function readContent(given: GivenContent, { draft }: { draft: boolean }): Content {
  const reader = new ContentReader(given, draft);
  const content: Content = {
    to: reader.states('to'),
    kind: reader.oneOf<Kind>('kind', KINDS),
    subject: reader.text('subject', 200),
    facts: reader.text('facts', LONG, true),
    assessment: reader.optionalText('assessment', LONG, true),
    unknown: reader.optionalText('unknown', LONG, true),
    severity: reader.severity('severity'),
    severityReason: reader.optionalText('severityReason', 2_000, true),
    sectors: reader.sectors('sectors'),
    incidentTypes: reader.incidentTypes('incidentTypes'),
    tlp: reader.tlp('tlp'),
    language: reader.language('language'),
    wantedBy: reader.instant('wantedBy'),
    exercise: reader.flag('exercise'),
    lastResorts: reader.flag('lastResorts'),
    followUpOf: reader.id('followUpOf'),
    sendingContact: reader.id('sendingContact'),
    secondContact: reader.id('secondContact'),
  };
  if (reader.faults.length) throw new InvalidInput(reader.faults);
  return content;
}

/** @throws InvalidInput at `pointer` when `value` is no RFC 3339 instant with an offset */
export function readInstant(value: unknown, pointer: string): string {
  if (!isInstant(value)) throw new InvalidInput([{ pointer, code: 'instant-needed' }]);
  return new Date(value).toISOString();
}
