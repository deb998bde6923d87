import type { Certainty, Outlook, Tlp } from '@liaison/kernel';
import type { Level, Scheme } from './scheme.js';

/** What the one-line form carries: the sender's own level first, its place on R0–R5 behind it. */
export interface ExchangedSeverity {
  readonly scheme: string;
  readonly version: string;
  readonly level: string;
  /** Null where the scale has no place on R0–R5. */
  readonly referenceMin: number | null;
  readonly referenceMax: number | null;
  readonly pin: number | null;
  /** RSIT: class, type or `class/type`. */
  readonly incidentTypes: readonly string[];
  readonly tlp: Tlp | null;
  readonly certainty: Certainty | null;
  readonly outlook: Outlook | null;
}

export type Handling = Partial<Pick<ExchangedSeverity, 'pin' | 'incidentTypes' | 'tlp' | 'certainty' | 'outlook'>>;

/** A level as it is exchanged. */
export function exchanged(scheme: Pick<Scheme, 'id' | 'version'>, level: Level, handling: Handling = {}): ExchangedSeverity {
  const { referenceMin, referenceMax } = level;
  const nothing = { pin: null, incidentTypes: [], tlp: null, certainty: null, outlook: null };
  return { scheme: scheme.id, version: scheme.version, level: level.code, referenceMin, referenceMax, ...nothing, ...handling };
}

/** `gb-ncsc@2018 C2 (R3-R4, pin R4) RSIT availability/ddos TLP:AMBER certainty likely outlook worsening` */
export function writeLine(severity: ExchangedSeverity): string {
  const { scheme, version, level, incidentTypes, tlp, certainty, outlook } = severity;
  return [
    `${scheme}@${version}`,
    level,
    `(${placeOf(severity)})`,
    ...(incidentTypes.length ? ['RSIT', incidentTypes.join(',')] : []),
    ...(tlp ? [tlp] : []),
    ...(certainty ? ['certainty', certainty] : []),
    ...(outlook ? ['outlook', outlook] : []),
  ].join(' ');
}

function placeOf({ referenceMin, referenceMax, pin }: ExchangedSeverity): string {
  if (referenceMin === null || referenceMax === null) return 'not comparable';
  const interval = referenceMin === referenceMax ? `R${referenceMin}` : `R${referenceMin}-R${referenceMax}`;
  return pin === null ? interval : `${interval}, pin R${pin}`;
}
