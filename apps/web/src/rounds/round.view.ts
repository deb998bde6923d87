/** What the pages need of a round: the shapes of `verification-rounds` in the HTTP contract. */
export interface RoundEntry {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly status: string;
  readonly exercise: boolean;
  readonly recipients: number;
  readonly startedAt: string | null;
  readonly deadline: string | null;
  /** ISO 8601. */
  readonly replyWindow: string;
}

export interface CheckEntry {
  readonly id: string;
  readonly state: string;
  readonly category: string;
  readonly contactId: string;
  readonly reference: string;
  readonly status: string;
  readonly sentAt: string | null;
  readonly deadline: string;
  readonly confirmedAt: string | null;
  readonly late: boolean;
}

export interface PreviewEntry {
  readonly state: string;
  readonly institution: string;
  readonly address: string;
  readonly language: string;
  readonly timeZone: string;
}

export interface CountedResults {
  readonly sent: number;
  readonly confirmed: number;
  readonly unanswered: number;
  readonly failed: number;
}

export interface ResultsEntry {
  readonly medianSeconds: number | null;
  readonly p90Seconds: number | null;
  readonly confirmedBySystem: number;
  readonly byCategory: Readonly<Record<string, CountedResults>>;
}

export const COUNTED = ['pending', 'sent', 'confirmed', 'unanswered', 'failed', 'wrong-person', 'stopped'] as const;
export type Counts = Readonly<Partial<Record<(typeof COUNTED)[number], number>>>;
