import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import { type Actor, Clock } from '@liaison/kernel';
import { Escalation } from './escalation.js';
import { type Planned, PlanThreads } from './plan-threads.js';
import type { Plan } from './domain/routing.js';
import { type Fact, recordFacts } from './thread-facts.js';
import type { ThreadRow } from './threads.js';

/** Makes a plan for a locked thread as its State is now, lets it run from its first step on, and enters `fact`. */
@Injectable()
export class BeginPlan {
  constructor(
    private readonly planner: PlanThreads,
    private readonly escalation: Escalation,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, actor: Actor, thread: ThreadRow, request: Planned, planRevision: number, fact: Fact): Promise<Plan> {
    const plan = await this.planner.of(tx, actor, request, thread.receiverState);
    const nextStepAt = dateOf(plan.steps[0]?.at ?? null);
    const wishes = { acknowledgeBy: dateOf(plan.acknowledgeBy), answerBy: dateOf(plan.answerBy) };
    await tx.query(RUN, [thread.id, plan, nextStepAt, wishes.acknowledgeBy, wishes.answerBy, plan.level, planRevision]);
    await recordFacts(tx, thread, [fact, ...this.heldFact(plan)]);
    const begun = { status: 'sent', plan, planRevision, step: 0, nextStepAt, runningLevel: plan.level, level: request.level } as const;
    await this.escalation.advance(tx, actor, { ...thread, ...begun, ...wishes });
    return plan;
  }

  private heldFact({ steps: [first] }: Plan): Fact[] {
    return first?.heldFrom ? [{ kind: 'held', at: this.clock.now(), data: { until: first.at } }] : [];
  }
}

function dateOf(instant: string | null): Date | null {
  return instant === null ? null : new Date(instant);
}

const RUN = `
  update incident_thread set status = 'sent', plan = $2, step = 0, next_step_at = $3, acknowledge_by = $4, answer_by = $5,
    running_level = $6, plan_revision = $7, no_reply_at = null, version = version + 1
  where id = $1`;
