import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import type { Tx } from '@liaison/database';
import { type RoutingContact, RoutingContacts } from '@liaison/directory';
import { type Actor, Clock } from '@liaison/kernel';
import { type Letter, Outbox } from '@liaison/messaging';
import { Settings } from '@liaison/settings';
import { bringForward, escalate, type Progress } from './domain/escalation.js';
import type { PlannedStep } from './domain/routing.js';
import { requestLetter } from './letters/thread.letter.js';
import { PostNotices } from './post-notices.js';
import { type Fact, recordFacts } from './thread-facts.js';
import type { ThreadRow } from './threads.js';

/** Carries a locked thread along its stored plan, as far as `now` allows. */
@Injectable()
export class Escalation {
  constructor(
    private readonly contacts: RoutingContacts,
    private readonly outbox: Outbox,
    private readonly notices: PostNotices,
    private readonly audit: AuditLog,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async advance(tx: Tx, actor: Actor, thread: ThreadRow): Promise<void> {
    let progress = progressOf(thread);
    for (let due = escalate(progress, this.clock.now()); due; due = escalate(progress, this.clock.now())) {
      const begun = due.does === 'start' ? await this.start(tx, actor, thread, due.index, progress.plan.steps[due.index]) : true;
      if (due.does === 'record-no-reply') await this.recordNoReply(tx, actor, thread);
      progress = { ...progress, step: due.step, nextStepAt: due.nextStepAt };
      if (!begun) progress = { ...progress, nextStepAt: bringForward(progress, this.clock.now()) ?? progress.nextStepAt };
      await write(tx, thread.id, progress, due.does === 'record-no-reply' ? this.clock.now() : null);
    }
  }

  /** Whether anybody of the step is still there. */
  private async start(tx: Tx, actor: Actor, thread: ThreadRow, index: number, step: PlannedStep | undefined): Promise<boolean> {
    if (!step) return true;
    const letters = await this.lettersOf(tx, thread, step, stepOccasion(thread, index + 1));
    const copies = index === 0 ? (thread.plan?.copies ?? []) : [];
    const copied = (await Promise.all(copies.map((copy) => this.lettersOf(tx, thread, copy, `${planOccasion(thread)}:copy`)))).flat();
    const number = { step: index + 1 };
    const facts = [
      this.fact(step, number, step.contacts.length ? 'step-started' : 'step-empty'),
      ...copies.map((copy) => this.fact(copy, number, 'copied')),
    ];
    await recordFacts(tx, thread, facts);
    await this.audit.append(tx, actor, 'requests/step-started', { ...entryOf(thread), data: number });
    await this.outbox.postAll(tx, actor, [...letters, ...copied]);
    return letters.length > 0 || !step.contacts.length;
  }

  private async lettersOf(tx: Tx, thread: ThreadRow, step: PlannedStep, occasion: string): Promise<Letter[]> {
    const offices = await this.contacts.of(tx, thread.directoryId, thread.receiverState);
    return step.contacts.flatMap((planned) => {
      const to = officeOf(offices, planned);
      const channels = stillThere(to, planned.channels);
      return channels.flatMap((channel) =>
        to
          ? requestLetter(
              thread,
              {
                occasion: `${occasion}:${channel.id}`,
                to,
                channel,
                recipientState: thread.receiverState,
                publicUrl: this.settings.PUBLIC_URL,
              },
              step.reason === 'copy',
            )
          : [],
      );
    });
  }

  private fact({ category, contacts }: PlannedStep, number: { step: number }, kind: Fact['kind']): Fact {
    return { kind, at: this.clock.now(), data: { ...number, category, institutions: contacts.map(({ institution }) => institution) } };
  }

  private async recordNoReply(tx: Tx, actor: Actor, thread: ThreadRow): Promise<void> {
    const [factId = ''] = await recordFacts(tx, thread, [{ kind: 'no-reply', at: this.clock.now() }]);
    await this.audit.append(tx, actor, 'requests/no-reply-recorded', { ...entryOf(thread), data: {} });
    await this.notices.execute(tx, actor, thread, thread.senderState, 'no-reply', factId);
  }
}

/** What the letters of a step have in common; those of a later plan are not those of the one before. */
export function stepOccasion(thread: Pick<ThreadRow, 'id' | 'planRevision'>, step: number): string {
  return `${planOccasion(thread)}:step:${step}`;
}

function planOccasion({ id, planRevision }: Pick<ThreadRow, 'id' | 'planRevision'>): string {
  return planRevision === 1 ? `thread:${id}` : `thread:${id}:plan:${planRevision}`;
}

/** Whom an entry of the trail about this thread concerns. */
export function entryOf(thread: ThreadRow) {
  return { subject: `incident-request:${thread.requestId}`, states: [thread.senderState, thread.receiverState], exercise: thread.exercise };
}

export function progressOf({ status, step, nextStepAt, plan }: ThreadRow): Progress {
  if (!plan) throw new Error('A thread without a plan is a draft.');
  return { status, step, nextStepAt, plan };
}

/** The office a plan names, or the one it was merged into; none when it is withdrawn. */
export function officeOf(offices: readonly RoutingContact[], planned: { readonly id: string }): RoutingContact | undefined {
  return offices.find(({ id, formerly = [] }) => id === planned.id || formerly.includes(planned.id));
}

async function write(tx: Tx, threadId: string, { step, nextStepAt }: Progress, noReplyAt: Date | null): Promise<void> {
  await tx.query(
    'update incident_thread set step = $2, next_step_at = $3, no_reply_at = coalesce($4, no_reply_at), version = version + 1 where id = $1',
    [threadId, step, nextStepAt, noReplyAt],
  );
}

/** The planned ways to reach an office; where all of them have been replaced since, the best it has now. */
function stillThere(office: RoutingContact | undefined, planned: readonly string[]): RoutingContact['channels'] {
  const channels = office?.channels ?? [];
  const kept = channels.filter(({ id }) => planned.includes(id));
  return kept.length || !planned.length ? kept : channels.filter(({ kind }) => kind === 'email').slice(0, 1);
}
