/** What the pages need of a request: the shapes of `incident-requests` in the HTTP contract. */
export interface RequestEntry {
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
  readonly kind: string;
  readonly tlp: string;
  readonly severity: { readonly level: string } | null;
  readonly exercise: boolean;
  readonly from: string;
  readonly createdAt: string;
  readonly threads: readonly ThreadEntry[];
}

export interface RequestDetail extends RequestEntry {
  readonly facts: string;
  readonly assessment: string | null;
  readonly unknown: string | null;
  readonly severityReason: string | null;
  readonly language: string;
  readonly wantedBy: string | null;
  readonly sentAt: string | null;
  /** Acts open to the reader's State. */
  readonly acts: readonly string[];
  readonly messages: readonly MessageEntry[];
}

export interface ThreadEntry {
  readonly state: string;
  readonly status: string;
  readonly acknowledgeBy: string | null;
  readonly answerBy: string | null;
  readonly noReplyAt: string | null;
  readonly plan: PlanEntry | null;
}

export interface MessageEntry {
  readonly id: string;
  readonly from: string;
  readonly kind: string;
  readonly at: string;
  readonly content: Readonly<Record<string, string | null | undefined>>;
}

export interface FactEntry {
  readonly id: string;
  readonly state: string;
  readonly kind: string;
  readonly at: string;
}

export interface PlanEntry {
  readonly steps: readonly PlanStep[];
}

export interface PlanStep {
  readonly at: string;
  readonly category: string;
  readonly reason: string;
  readonly contacts: readonly { readonly id: string; readonly institution: string; readonly reasons: readonly string[] }[];
}
