/** What may be said to be wrong about a contact: a field of its record, or something else. */
export const REPORT_FIELDS = [
  ...(['channels', 'institution', 'roleTitle', 'category', 'languages', 'hours', 'timeZone', 'place', 'remit', 'keys'] as const),
  'other',
] as const;
export type ReportField = (typeof REPORT_FIELDS)[number];

export interface NewReport {
  readonly field: ReportField;
  readonly text: string;
}

export interface ReportView {
  readonly id: string;
  readonly contact: string;
  readonly institution: string;
  readonly state: string;
  /** The State that said so. */
  readonly by: string;
  readonly field: ReportField;
  readonly text: string;
  readonly at: Date;
  readonly settledAt: Date | null;
}
