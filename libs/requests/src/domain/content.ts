import type { Tlp } from '@liaison/kernel';

/** The kinds of request (`domain.md` §6). */
export const KINDS = [
  'assistance',
  'mitigation',
  'information',
  'consultation',
  'vulnerability',
  'notification',
  'communication-check',
] as const;
export type Kind = (typeof KINDS)[number];

/** Only these two may put content into a mail. */
export function mailMayCarryContent(tlp: Tlp): boolean {
  return tlp === 'TLP:CLEAR' || tlp === 'TLP:GREEN';
}

export const LEVELS = [0, 1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

/** The neutral scale; national schemes come with the severity issue. */
export interface Severity {
  readonly scheme: 'ref6';
  readonly level: `R${Level}`;
}

/** A request that nobody classified is planned as R3. */
export function planningLevel(severity: Severity | null): Level {
  return severity ? (Number(severity.level.slice(1)) as Level) : 3;
}

/** What a sender writes, checked. */
export interface Content {
  readonly kind: Kind;
  readonly subject: string;
  readonly facts: string;
  readonly assessment: string | null;
  readonly unknown: string | null;
  readonly severity: Severity | null;
  readonly severityReason: string | null;
  readonly sectors: readonly string[];
  readonly incidentTypes: readonly string[];
  readonly tlp: Tlp;
  readonly language: string;
  readonly wantedBy: string | null;
  readonly exercise: boolean;
  readonly lastResorts: boolean;
  readonly followUpOf: string | null;
  readonly sendingContact: string | null;
  readonly secondContact: string | null;
  readonly to: readonly string[];
}
