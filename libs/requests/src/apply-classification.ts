import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import { type Actor, after, newId } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { BeginPlan } from './begin-plan.js';
import type { Classified } from './check-content.js';
import { type Classification, nameOf } from './domain/classification.js';
import { planningLevel } from './domain/content.js';
import { type Effect, reclassify } from './domain/reclassify.js';
import type { Plan } from './domain/routing.js';
import { PostNotices } from './post-notices.js';
import { type Fact, recordFacts } from './thread-facts.js';
import type { ThreadRow } from './threads.js';
import { wishesOf } from './wishes.js';

/** One entry of the history, on its way into the threads. */
export interface Entry {
  readonly id: string;
  readonly from: Classification;
  readonly to: Classified;
  readonly at: Date;
  readonly by: string;
}

/** Carries a new classification into one locked thread: what runs, the fact both sides see, and who hears of it. */
@Injectable()
export class ApplyClassification {
  constructor(
    private readonly plans: BeginPlan,
    private readonly notices: PostNotices,
    private readonly settings: Settings,
  ) {}

  async execute(tx: Tx, actor: Actor, thread: ThreadRow, entry: Entry): Promise<Effect> {
    const effect = reclassify(thread, entry.from.level, entry.to.level);
    if (effect === 'none') return effect;
    const { severity, level, ownWords } = entry.to;
    const anew: ThreadRow = { ...thread, severity, level, ownWords };
    const fact = factOf(thread, entry, effect);
    if (effect === 're-plan') await this.replan(tx, actor, anew, entry, fact);
    else await this.carryOn(tx, actor, effect === 'tell' ? anew : await this.restartAnswer(tx, anew, entry), entry, fact);
    return effect;
  }

  /** Whoever the old plan reached hears of it too, unless the new plan writes to them at once. */
  private async replan(tx: Tx, actor: Actor, thread: ThreadRow, { id, to, at }: Entry, fact: Fact): Promise<void> {
    if (thread.plan) await keepPlan(tx, thread, thread.plan, at);
    const plan = await this.plans.execute(tx, actor, thread, to, thread.planRevision + 1, fact);
    const wishes = { acknowledgeBy: dateOf(plan.acknowledgeBy), answerBy: dateOf(plan.answerBy) };
    await this.notices.execute(tx, actor, { ...thread, ...wishes }, thread.receiverState, 'reclassified', id, toldBy(plan, at));
  }

  private async carryOn(tx: Tx, actor: Actor, thread: ThreadRow, { id }: Entry, fact: Fact): Promise<void> {
    await recordFacts(tx, thread, [fact]);
    await this.notices.execute(tx, actor, thread, thread.receiverState, 'reclassified', id);
  }

  private async restartAnswer(tx: Tx, thread: ThreadRow, { to, at }: Entry): Promise<ThreadRow> {
    const runningLevel = planningLevel(to.level);
    const { answer } = wishesOf(this.settings, runningLevel);
    const answerBy = answer === null || thread.kind === 'notification' ? null : after(at, answer);
    await tx.query('update incident_thread set answer_by = $2, running_level = $3, version = version + 1 where id = $1', [
      thread.id,
      answerBy,
      runningLevel,
    ]);
    return { ...thread, answerBy, runningLevel };
  }
}

function factOf({ senderState, planRevision }: ThreadRow, { from, to, at, by }: Entry, effect: Effect): Fact {
  const data = { by, from: nameOf(from), to: nameOf(to), effect, ...(effect === 're-plan' && { plan: planRevision + 1 }) };
  return { kind: 'reclassified', at, byState: senderState, data };
}

/** A plan that no longer runs stays readable for the sender. */
async function keepPlan(
  tx: Tx,
  { id, directoryId, senderState, receiverState, planRevision }: ThreadRow,
  plan: Plan,
  at: Date,
): Promise<void> {
  await tx.query(
    `insert into incident_plan (id, directory_id, thread_id, sender_state, receiver_state, revision, plan, replaced_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [newId(), directoryId, id, senderState, receiverState, planRevision, plan, at],
  );
}

function toldBy({ steps, copies }: Plan, now: Date): string[] {
  const begun = steps.filter(({ at }) => new Date(at) <= now);
  return [...begun, ...(begun.length ? copies : [])].flatMap(({ contacts }) => contacts.map(({ id }) => id));
}

function dateOf(instant: string | null): Date | null {
  return instant === null ? null : new Date(instant);
}
