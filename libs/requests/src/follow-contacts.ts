import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import { type ContactChange, ContactChanges } from '@liaison/directory';
import { type Actor, Clock } from '@liaison/kernel';
import { PostNotices } from './post-notices.js';
import { type FactKind, recordFacts } from './thread-facts.js';
import { lockThread } from './threads.js';

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
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.changes.onContactChanging((tx, actor, change) => this.tell(tx, actor, change));
  }

  private async tell(tx: Tx, actor: Actor, change: ContactChange): Promise<void> {
    const concerned = await tx.query<{ id: string }[]>(CONCERNED, [actor.directoryId, change.contactId, change.state]);
    for (const { id } of concerned) await this.tellThread(tx, actor, id, change);
  }

  /** Both sides see it in the timeline; the other one is also written to. */
  private async tellThread(tx: Tx, actor: Actor, id: string, { state, institution, phase, at }: ContactChange): Promise<void> {
    const thread = await lockThread(tx, id);
    if (!thread) return;
    const data = { institution, ...(phase === 'announced' && { until: at.toISOString() }) };
    const [factId = ''] = await recordFacts(tx, thread, [{ kind: FACT[phase], at: this.clock.now(), byState: state, data }]);
    await tx.query('update incident_thread set version = version + 1 where id = $1', [id]);
    const other = thread.senderState === state ? thread.receiverState : thread.senderState;
    await this.notices.execute(tx, actor, thread, other, FACT[phase], factId);
  }
}

const CONCERNED = `
  select t.id from incident_thread t join incident_request r on r.id = t.request_id
  where t.directory_id = $1 and t.status in ('sent', 'acknowledged', 'accepted', 'more-information')
    and ((t.sender_state = $3 and $2::uuid in (r.sending_contact, r.second_contact)) or (t.receiver_state = $3
      and jsonb_path_exists(t.plan, '$.steps[*].contacts[*] ? (@.id == $id)', jsonb_build_object('id', $2::text))))
  order by t.id`;
