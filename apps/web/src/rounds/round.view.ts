/** What the pages need of a round: the shapes of `verification-rounds` in the HTTP contract. */
export interface RoundEntry {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly status: string;
  readonly exercise: boolean;
  readonly recipients: number;
  readonly startedAt: string | null;
}

export interface CheckEntry {
  readonly id: string;
  readonly state: string;
  readonly contactId: string;
  readonly reference: string;
  readonly status: string;
  readonly sentAt: string | null;
  readonly deadline: string;
  readonly confirmedAt: string | null;
}

export interface PreviewEntry {
  readonly state: string;
  readonly institution: string;
  readonly address: string;
  readonly language: string;
  readonly timeZone: string;
}

export interface ResultsEntry {
  readonly medianSeconds: number | null;
  readonly p90Seconds: number | null;
}

export const COUNTED = ['pending', 'sent', 'confirmed', 'unanswered', 'failed', 'wrong-person'] as const;
export type Counts = Readonly<Partial<Record<(typeof COUNTED)[number], number>>>;
