import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { allow, sees } from '@liaison/identity';
import { type Actor, isId, NotFound, type Visibility } from '@liaison/kernel';
import { isListed } from './listed-states.sql.js';
import { PersonalNumbers } from './personal-numbers.js';
import { scopeOf } from './scope.js';

export interface RevealedChannel {
  readonly id: string;
  readonly kind: string;
  readonly address: string;
}

/** Shows a masked number (`domain.md` §3). Each time is an entry that the number's State sees. */
@Injectable()
export class RevealNumber {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly numbers: PersonalNumbers,
  ) {}

  /** @throws Forbidden; NotFound also for a channel the actor may not see, and for a number that is not kept here */
  execute(actor: Actor, contactId: string, channelId: string): Promise<RevealedChannel> {
    allow(actor, 'contact/reveal');
    return this.transactions.run(actor, async (tx) => {
      const { state, kind, address, personal } = await visibleChannel(tx, actor, contactId, channelId);
      const shown = personal ? await this.numbers.of(tx, channelId) : address;
      if (shown === null) throw new NotFound('number');
      if (personal) await this.enter(tx, actor, contactId, channelId, state);
      return { id: channelId, kind, address: shown };
    });
  }

  private enter(tx: Tx, actor: Actor, contactId: string, channelId: string, owner: string): Promise<void> {
    const states = [owner, ...(actor.state ? [actor.state] : [])];
    return this.audit.append(tx, actor, 'directory/number-revealed', {
      subject: `contact:${contactId}`,
      states,
      data: { channel: channelId },
    });
  }
}

interface Row {
  readonly state: string;
  readonly category: string;
  readonly kind: string;
  readonly address: string;
  readonly personal: boolean;
  readonly visibility: Visibility;
  readonly peer: boolean;
}

async function visibleChannel(tx: Tx, actor: Actor, contactId: string, channelId: string): Promise<Row> {
  if (!isId(contactId) || !isId(channelId)) throw new NotFound('channel');
  const [row] = await tx.query<Row[]>(CHANNEL, [actor.directoryId, contactId, channelId, actor.contactIds, scopeOf(actor).officer]);
  if (!row || !sees(actor, row.category === 'authority' ? 'owner-and-manager' : row.visibility, { states: [row.state], peer: row.peer }))
    throw new NotFound('channel');
  return row;
}

const CHANNEL = `
  select c.state, c.category, h.kind, h.address, h.personal, h.visibility,
    exists (select from contact mine where mine.id = any($4::uuid[]) and mine.category = c.category) as peer
  from contact c join channel h on h.contact_id = c.id
  where c.directory_id = $1 and c.id = $2 and h.id = $3 and h.position is not null and c.status <> 'withdrawn' and ${isListed('c.state', '$5')}`;
