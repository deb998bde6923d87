import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import { type ContactChange, ContactChanges, RoutingContacts } from '@liaison/directory';
import { JobQueue } from '@liaison/jobs';
import { type Actor, Clock } from '@liaison/kernel';
import { officeOf } from './escalation.js';
import { hurry } from './hurry.js';
import { PostNotices } from './post-notices.js';
import { type FactKind, recordFacts } from './thread-facts.js';
import { lockThread, type ThreadRow } from './threads.js';

const FACT: Record<ContactChange['phase'], FactKind> = {
  announced: 'contact-changing',
  applied: 'contact-changed',
  kept: 'contact-kept',
};

/** A request under way is told when an office it goes to, or comes from, is to be reached another way (`domain.md` §4). */
@Injectable()
export class FollowContacts implements OnModuleInit {
  constructor(
    private readonly changes: ContactChanges,
    private readonly notices: PostNotices,
    private readonly contacts: RoutingContacts,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.changes.onContactChanging((tx, actor, change) => this.tell(tx, actor, change));
  }

  private async tell(tx: Tx, actor: Actor, change: ContactChange): Promise<void> {
    const concerned = await tx.query<{ id: string }[]>(CONCERNED, [actor.directoryId, change.contactId, change.state]);
    const kind = change.phase === 'applied' && (await isWithdrawn(tx, change.contactId)) ? 'contact-withdrawn' : FACT[change.phase];
    for (const { id } of concerned) await this.tellThread(tx, actor, id, change, kind);
  }

  /** Both sides see it in the timeline; the other one is also written to. */
  private async tellThread(tx: Tx, actor: Actor, id: string, change: ContactChange, kind: FactKind): Promise<void> {
    const { state, institution, phase, at } = change;
    const thread = await lockThread(tx, id);
    if (!thread) return;
    const data = { institution, ...(phase === 'announced' && { until: at.toISOString() }) };
    const [factId = ''] = await recordFacts(tx, thread, [{ kind, at: this.clock.now(), byState: state, data }]);
    await tx.query('update incident_thread set version = version + 1 where id = $1', [id]);
    const other = thread.senderState === state ? thread.receiverState : thread.senderState;
    await this.notices.execute(tx, actor, thread, other, kind, factId);
    if (kind === 'contact-withdrawn' && (await this.nobodyLeft(tx, thread))) await hurry(tx, this.queue, thread, this.clock.now());
  }

  /** Whether no office of the step that runs is there any more. */
  private async nobodyLeft(tx: Tx, { directoryId, receiverState, plan, step }: ThreadRow): Promise<boolean> {
    const running = plan?.steps[step - 1]?.contacts ?? [];
    const offices = await this.contacts.of(tx, directoryId, receiverState);
    return !running.some((planned) => officeOf(offices, planned));
  }
}

/** Gone for good: one that was merged into another is reached there. */
async function isWithdrawn(tx: Tx, contactId: string): Promise<boolean> {
  const gone = `select from contact where id = $1 and status = 'withdrawn' and merged_into is null`;
  return (await tx.query<unknown[]>(gone, [contactId])).length > 0;
}

const CONCERNED = `
  select t.id from incident_thread t join incident_request r on r.id = t.request_id
  where t.directory_id = $1 and t.status in ('sent', 'acknowledged', 'accepted', 'more-information')
    and ((t.sender_state = $3 and $2::uuid in (r.sending_contact, r.second_contact)) or (t.receiver_state = $3
      and jsonb_path_exists(t.plan, '$.steps[*].contacts[*] ? (@.id == $id)', jsonb_build_object('id', $2::text))))
  order by t.id`;
