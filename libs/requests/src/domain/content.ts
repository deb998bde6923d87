import type { Certainty, Outlook, Tlp } from '@liaison/kernel';

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

/** Answers a level rests on, and the configuration that made it of them. */
export interface ScoredLevel {
  readonly scorer: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly version?: string;
  /** SHA-256, hexadecimal. */
  readonly hash?: string;
  readonly complete?: boolean;
}

/** A level in the words of whoever classifies. Once its version is known it is pinned to it for ever. */
export interface Severity {
  /** `ref6` is the neutral scale R0–R5. */
  readonly scheme: string;
  readonly version?: string;
  readonly level: string;
  /** The level's interval on R0–R5 in that version; one given with a level must be the same. */
  readonly referenceMin?: number;
  readonly referenceMax?: number;
  /** One point of the level's interval on R0–R5. */
  readonly pin?: number;
  readonly pinReason?: string;
  /** Stated beside a level that cannot route a request by itself. */
  readonly referenceLevel?: `R${Level}`;
  readonly score?: ScoredLevel;
  readonly certainty?: Certainty;
  readonly outlook?: Outlook;
}

/** A request that nobody classified is planned as R3. */
export function planningLevel(level: Level | null): Level {
  return level ?? 3;
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
