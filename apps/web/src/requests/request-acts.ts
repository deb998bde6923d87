import { Injectable } from '@nestjs/common';
import type { Actor } from '@liaison/kernel';
import {
  AcknowledgeRequest,
  AnswerRequest,
  CloseRequest,
  DecideOnRequest,
  type GivenAnswer,
  type GivenDecision,
  ReclassifyRequest,
  RecordReceiverView,
  SendMessage,
  WithdrawRequest,
} from '@liaison/requests';
import type { Given } from '../frame/given.js';
import { readClassification, severityIn } from './read-classification.js';
import { readInstantUtc } from './read-form.js';

type Take = (actor: Actor, id: string, body: Given) => Promise<unknown>;

/** The acts of the forms by the last part of their address. The use cases check what is in the forms. */
@Injectable()
export class RequestActs {
  private readonly acts: Readonly<Record<string, Take>>;

  constructor(
    acknowledge: AcknowledgeRequest,
    decide: DecideOnRequest,
    answer: AnswerRequest,
    message: SendMessage,
    withdraw: WithdrawRequest,
    close: CloseRequest,
    reclassify: ReclassifyRequest,
    view: RecordReceiverView,
  ) {
    this.acts = {
      acknowledgement: (actor, id) => acknowledge.execute(actor, id),
      decision: (actor, id, body) => decide.execute(actor, id, readDecision(body)),
      answer: (actor, id, body) => answer.execute(actor, id, { ...body } as unknown as GivenAnswer),
      messages: (actor, id, body) => message.execute(actor, id, { text: body['text'] as string, ...stateOf(body) }),
      withdrawal: (actor, id, body) => withdraw.execute(actor, id, stateOf(body).state),
      classification: (actor, id, body) => reclassify.execute(actor, id, { ...readClassification(body), reason: body['reason'] }),
      'receiver-view': (actor, id, body) => view.execute(actor, id, readView(body)),
      closure: (actor, id, body) => close.execute(actor, id, stateOf(body).state),
    };
  }

  named(name: string): Take | null {
    return Object.hasOwn(this.acts, name) ? (this.acts[name] ?? null) : null;
  }
}

function readDecision({ decision, reason, text, proposedDate }: Given): GivenDecision {
  return { decision, reason, text, proposedDate: readInstantUtc(proposedDate) } as GivenDecision;
}

/** An unticked box says nothing: whether something stays private is the use case's to say. */
function readView(body: Given) {
  return {
    severity: severityIn(body),
    text: body['text'],
    shared: body['shared'] === 'on' || undefined,
    tooHigh: body['tooHigh'] === 'on',
  };
}

function stateOf({ state }: Given): { state?: string } {
  return typeof state === 'string' ? { state } : {};
}
