import { canonicalJson } from '@liaison/kernel';
import type { Level, Severity } from './content.js';

/** The sender's level in the scheme's own words, as they stood when it was classified. */
export interface OwnWords {
  /** `gb-ncsc@2018 C2 (R3-R4, pin R4) RSIT availability/ddos TLP:AMBER outlook worsening` */
  readonly line: string;
  readonly title: string;
  /** Of `name` (BCP 47). */
  readonly language: string;
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
}

/** What a sender says about how serious an incident is, at one moment. */
export interface Classification {
  /** Null reads "not classified". */
  readonly severity: Severity | null;
  /** The point of R0–R5 that routes: the sender's pin, else the top of the sender's own interval. */
  readonly level: Level | null;
  readonly ownWords: OwnWords | null;
  readonly incidentTypes: readonly string[];
  readonly sectors: readonly string[];
}

export function classificationOf({ severity, level, ownWords, incidentTypes, sectors }: Classification): Classification {
  return { severity, level, ownWords, incidentTypes, sectors };
}

/** `R4`, or `not-classified`: how facts and the trail name it. */
export function nameOf({ level }: Pick<Classification, 'level'>): string {
  return level === null ? 'not-classified' : `R${level}`;
}

/** Whether nothing was said anew; the order of types and sectors says nothing. */
export function isSame(one: Classification, other: Classification): boolean {
  return fingerprint(one) === fingerprint(other);
}

function fingerprint({ severity, incidentTypes, sectors }: Classification): string {
  return canonicalJson([severity, [...incidentTypes].sort(), [...sectors].sort()]);
}
