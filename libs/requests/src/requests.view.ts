import type { Tlp } from '@liaison/kernel';
import type { ClassificationView, ReceiverView } from './classification.view.js';
import type { Kind, Severity } from './domain/content.js';
import type { Status, ThreadAct } from './domain/incident-thread.js';
import type { PlanView } from './plan.view.js';

export interface MessageView {
  readonly id: string;
  readonly kind: 'decision' | 'answer' | 'message';
  readonly fromState: string;
  readonly by: string;
  readonly at: string;
  readonly content: Readonly<Record<string, string>>;
}

export interface ThreadView {
  readonly state: string;
  readonly status: Status;
  readonly acknowledgeBy: string | null;
  readonly answerBy: string | null;
  readonly acknowledgedAt: string | null;
  readonly acknowledgedBy: string | null;
  readonly noReplyAt: string | null;
  /** What the reader may do now. */
  readonly acts: readonly ThreadAct[];
  readonly messages: readonly MessageView[];
  /** The receiver's own, oldest first: all for itself, the shared ones for the sender. */
  readonly views: readonly ReceiverView[];
  /** The sender's view only: how the receiving State is reached is nothing the other way round. */
  readonly plan: PlanView | null;
  readonly step: number;
}

export interface RequestSummary {
  readonly id: string;
  readonly reference: string;
  readonly exercise: boolean;
  readonly kind: Kind;
  /** Who sends. */
  readonly state: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** As the sender said it; null reads "not classified". */
  readonly severity: Severity | null;
  /** `R4`: what it is routed as; null when not classified. */
  readonly level: string | null;
  /** `gb-ncsc@2018 C2 (R3-R4, pin R4) RSIT availability/ddos TLP:AMBER outlook worsening` */
  readonly classificationLine: string | null;
  readonly tlp: Tlp;
  readonly language: string;
  /** The one status of all threads in sight, or `mixed`. */
  readonly status: Status | 'mixed';
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly acknowledgeBy: string | null;
  readonly answerBy: string | null;
  readonly acknowledgedAt: string | null;
  readonly noReplyAt: string | null;
}

export interface RequestView extends RequestSummary {
  readonly version: number;
  readonly facts: string;
  readonly assessment: string | null;
  readonly unknown: string | null;
  readonly severityReason: string | null;
  readonly sectors: readonly string[];
  readonly incidentTypes: readonly string[];
  readonly wantedBy: string | null;
  readonly lastResorts: boolean;
  readonly followUpOf: string | null;
  readonly sendingContact: { readonly id: string; readonly institution: string } | null;
  readonly secondContact: { readonly id: string; readonly institution: string } | null;
  readonly classification: ClassificationView;
  readonly threads: readonly ThreadView[];
}

export interface FactView {
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  /** The receiving State whose thread it belongs to. */
  readonly state: string;
  readonly byState: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  /** In the reader's language. */
  readonly text: string;
  /** The plan this fact began; the sender's view only. */
  readonly plan: PlanView | null;
}

export interface WaitingCounts {
  /** Received, and nothing said or only acknowledged so far. */
  readonly toAnswer: number;
  /** Received and not even acknowledged. */
  readonly toAcknowledge: number;
  /** Sent, and the receiver asks for more. */
  readonly toExplain: number;
  readonly drafts: number;
}
