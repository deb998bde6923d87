import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import type { Tx } from '@liaison/database';
import { type Actor, NotFound } from '@liaison/kernel';

export interface Confirmation {
  readonly at: Date;
  readonly by: 'page' | 'reply' | 'signed-in' | 'phone' | 'api';
  /** How long the answer took, seconds. */
  readonly seconds: number | null;
}

interface Owner {
  readonly contact_id: string;
  readonly state: string;
}

/** Facts about a channel, learnt by checks and deliveries. They are not versions of the contact. */
@Injectable()
export class ChannelEvidence {
  constructor(private readonly audit: AuditLog) {}

  /** Somebody read it there and said so: reachable, no longer suspect. An earlier time never overwrites a later one. */
  async confirmed(tx: Tx, actor: Actor, channelId: string, { at, by, seconds }: Confirmation): Promise<void> {
    const owner = await update(tx, CONFIRM, [actor.directoryId, channelId, at, by, seconds === null ? null : Math.round(seconds)]);
    await this.audit.append(tx, actor, 'directory/channel-confirmed', { ...subjectOf(owner), data: { by } });
  }

  /** A message that was sent could not be delivered. Never more than suspect by that alone. */
  async suspect(tx: Tx, actor: Actor, channelId: string, outcome: string): Promise<void> {
    const owner = await update(tx, SUSPECT, [actor.directoryId, channelId]);
    await this.audit.append(tx, actor, 'directory/channel-suspect', { ...subjectOf(owner), data: { outcome } });
  }
}

const CONFIRM = `
  update channel h set suspect = false, reachability = 'reachable',
    last_confirmed_at = greatest(h.last_confirmed_at, $3),
    last_confirmed_by = case when h.last_confirmed_at > $3 then h.last_confirmed_by else $4 end,
    last_answer_seconds = case when h.last_confirmed_at > $3 then h.last_answer_seconds else $5::integer end,
    person_confirmed_at = case when $4 = 'api' or h.person_confirmed_at > $3 then h.person_confirmed_at else $3 end,
    person_confirmed_by = case when $4 = 'api' or h.person_confirmed_at > $3 then h.person_confirmed_by else $4 end
  from contact c where h.directory_id = $1 and h.id = $2 and c.id = h.contact_id
  returning h.contact_id, c.state`;

const SUSPECT = `
  update channel h set suspect = true
  from contact c where h.directory_id = $1 and h.id = $2 and c.id = h.contact_id
  returning h.contact_id, c.state`;

async function update(tx: Tx, sql: string, values: unknown[]): Promise<Owner> {
  const [[owner]] = await tx.query<[Owner[], number]>(sql, values);
  if (!owner) throw new NotFound('channel');
  return owner;
}

function subjectOf({ contact_id, state }: Owner) {
  return { subject: `contact:${contact_id}`, states: [state] };
}
