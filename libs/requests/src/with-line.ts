import { InvalidInput } from '@liaison/kernel';
import { type ExchangedSeverity, readLine, UnreadableLine } from '@liaison/severity';
import type { GivenContent } from './domain/content-reader.js';

const POINTER = '/classificationLine';

/**
 * What the one-line form says, in the members it stands for: it takes the place of the object, or says the same.
 * @throws UnreadableLine, InvalidInput when something else given says otherwise
 */
export function withLine({ classificationLine, ...given }: GivenContent): GivenContent {
  if (classificationLine === undefined || classificationLine === null) return given;
  if (typeof classificationLine !== 'string') throw refused('text-needed');
  const { incidentTypes, tlp, ...severity } = parsed(classificationLine);
  const said = { ...(incidentTypes.length && { incidentTypes }), ...(tlp && { tlp }) };
  requireSame(said, given);
  const beside = given['severity'] ?? {};
  if (typeof beside !== 'object') return { ...given, ...said };
  requireSame(severity, beside as GivenContent);
  return { ...given, ...said, severity: { ...severity, ...beside } };
}

function parsed(line: string): ExchangedSeverity {
  try {
    return readLine(line.trim());
  } catch (error) {
    throw error instanceof UnreadableLine ? new UnreadableLine(error.position, error.expected, POINTER) : error;
  }
}

function requireSame(said: object, given: GivenContent): void {
  for (const [member, value] of Object.entries(said)) {
    if (String(given[member] ?? value) !== String(value)) throw refused('line-differs', { member });
  }
}

function refused(code: string, values: Readonly<Record<string, string>> = {}): InvalidInput {
  return new InvalidInput([{ pointer: POINTER, code, values }]);
}
