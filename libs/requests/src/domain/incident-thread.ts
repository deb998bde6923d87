import { AlreadyAcknowledged, IllegalTransition, NotYourAct } from '../requests.errors.js';
import type { Kind } from './content.js';

export const STATUSES = [
  'draft',
  'sent',
  'acknowledged',
  'accepted',
  'more-information',
  'answered',
  'declined',
  'closed',
  'withdrawn',
] as const;
export type Status = (typeof STATUSES)[number];

export const ACTS = ['send', 'acknowledge', 'accept', 'decline', 'need-more', 'answer', 'message', 'withdraw', 'close'] as const;
export type ThreadAct = (typeof ACTS)[number];

export type Party = 'sender' | 'receiver';

/** What one receiving State and the sender are in the middle of. */
export interface Thread {
  readonly status: Status;
  readonly kind: Kind;
  readonly acknowledgedAt: Date | null;
}

const RESPONSES = { accept: 'accepted', decline: 'declined', 'need-more': 'more-information', answer: 'answered' } as const;

/** The life of a thread (`domain.md` §6). A pair that is not here is refused. */
const NEXT: Record<Status, Partial<Record<ThreadAct, Status>>> = {
  draft: { send: 'sent' },
  sent: { acknowledge: 'acknowledged', ...RESPONSES, withdraw: 'withdrawn' },
  acknowledged: { ...RESPONSES, withdraw: 'withdrawn' },
  accepted: { ...RESPONSES, withdraw: 'withdrawn' },
  'more-information': { decline: 'declined', answer: 'answered', message: 'acknowledged', withdraw: 'withdrawn' },
  answered: { close: 'closed' },
  declined: { close: 'closed' },
  closed: {},
  withdrawn: {},
};

/** Nobody asked for an answer: once acknowledged they may be closed. */
const CLOSES_UNANSWERED: readonly Kind[] = ['notification', 'communication-check'];

const ENTITLED: Record<ThreadAct, readonly Party[]> = {
  send: ['sender'],
  acknowledge: ['receiver'],
  accept: ['receiver'],
  decline: ['receiver'],
  'need-more': ['receiver'],
  answer: ['receiver'],
  message: ['sender'],
  withdraw: ['sender'],
  close: ['sender', 'receiver'],
};

export interface Change {
  readonly status: Status;
  /** The receiver's first word is also the one acknowledgement there is. */
  readonly acknowledges: boolean;
}

/**
 * What `act` changes.
 * @throws NotYourAct for the wrong State; AlreadyAcknowledged, IllegalTransition when the life of the thread refuses it
 */
export function take(act: ThreadAct, by: Party, thread: Thread): Change {
  if (!ENTITLED[act].includes(by)) throw new NotYourAct(act);
  if (act === 'acknowledge' && thread.acknowledgedAt) throw new AlreadyAcknowledged();
  const status = nextOf(thread, act);
  if (!status) throw new IllegalTransition(thread.status, act);
  return { status, acknowledges: thread.status === 'sent' && act !== 'withdraw' };
}

/** The acts open to `by` now, for pages that offer only what would be accepted. */
export function openActs(by: Party, thread: Thread): ThreadAct[] {
  return ACTS.filter((act) => ENTITLED[act].includes(by) && nextOf(thread, act) !== undefined);
}

function nextOf({ status, kind }: Thread, act: ThreadAct): Status | undefined {
  if (act === 'close' && status === 'acknowledged' && CLOSES_UNANSWERED.includes(kind)) return 'closed';
  return NEXT[status][act];
}
