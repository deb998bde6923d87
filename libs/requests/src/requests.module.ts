import { Module } from '@nestjs/common';
import { DirectoryModule } from '@liaison/directory';
import { MessagingModule } from '@liaison/messaging';
import { SeverityModule } from '@liaison/severity';
import { AcknowledgeRequest } from './acknowledge-request.js';
import { ActOnThread } from './act-on-thread.js';
import { AdvanceRequests } from './advance-requests.js';
import { AnswerRequest } from './answer-request.js';
import { ApplyClassification } from './apply-classification.js';
import { BeginPlan } from './begin-plan.js';
import { ChangeDraft } from './change-draft.js';
import { CloseRequest } from './close-request.js';
import { ComposeRequest } from './compose-request.js';
import { DecideOnRequest } from './decide-on-request.js';
import { DiscardDraft } from './discard-draft.js';
import { Dispatch } from './dispatch.js';
import { Escalation } from './escalation.js';
import { ContactsInUse } from './contacts-in-use.js';
import { FollowContacts } from './follow-contacts.js';
import { FollowDeliveries } from './follow-deliveries.js';
import { PlanRequest } from './plan-request.js';
import { PlanThreads } from './plan-threads.js';
import { PostNotices } from './post-notices.js';
import { ReclassifyRequest } from './reclassify-request.js';
import { RecordReceiverView } from './record-receiver-view.js';
import { RequestsQuery } from './requests.query.js';
import { SendMessage } from './send-message.js';
import { SendRequest } from './send-request.js';
import { WithdrawRequest } from './withdraw-request.js';

const FRONT_DOORS = [
  AcknowledgeRequest,
  AdvanceRequests,
  AnswerRequest,
  ChangeDraft,
  CloseRequest,
  ComposeRequest,
  DecideOnRequest,
  DiscardDraft,
  PlanRequest,
  ReclassifyRequest,
  RecordReceiverView,
  RequestsQuery,
  SendMessage,
  SendRequest,
  WithdrawRequest,
];

const PARTS = [
  ActOnThread,
  ApplyClassification,
  BeginPlan,
  Dispatch,
  Escalation,
  ContactsInUse,
  FollowContacts,
  FollowDeliveries,
  PlanThreads,
  PostNotices,
];

@Module({
  imports: [DirectoryModule, MessagingModule, SeverityModule],
  providers: [...FRONT_DOORS, ...PARTS],
  exports: FRONT_DOORS,
})
export class RequestsModule {}
