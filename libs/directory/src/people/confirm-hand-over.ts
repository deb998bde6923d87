import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Sealer, Transactions, type Tx } from '@liaison/database';
import { Attempts } from '@liaison/identity';
import { type Actor, Clock, InvalidInput, readSymbols } from '@liaison/kernel';
import { ChannelEvidence } from '../channel-evidence.js';
import { ReviseContact } from '../record/revise-contact.js';
import { mayChange } from '../record/locked-contact.js';

export interface HandOverCheck {
  readonly sentAt: Date;
  readonly confirmedAt: Date | null;
}

interface Row {
  readonly id: string;
  readonly channelId: string;
  readonly codeHash: Buffer;
}

/** The new person types the code of the letter: a person has read the address, which counts as a confirmation on the page. */
@Injectable()
export class ConfirmHandOver {
  constructor(
    private readonly transactions: Transactions,
    private readonly contacts: ReviseContact,
    private readonly evidence: ChannelEvidence,
    private readonly attempts: Attempts,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  /** The last test of a contact of one's own State. */
  async last(actor: Actor, contactId: string): Promise<HandOverCheck | null> {
    const [found] = await this.transactions.run(actor, (tx) => tx.query<HandOverCheck[]>(LAST, [actor.directoryId, contactId]));
    return found ?? null;
  }

  /** @throws NotFound, Forbidden, InvalidInput (no such code), TooManyAttempts */
  async execute(actor: Actor, contactId: string, typed: string): Promise<void> {
    const attempt = await this.attempts.take('reset', `hand-over ${contactId}`, null);
    await this.transactions.run(actor, async (tx) => {
      const { record } = await this.contacts.lock(tx, actor, contactId);
      mayChange(actor, record.state);
      const found = await this.open(tx, actor, contactId, this.sealer.mac('hand-over-code', readSymbols(typed)));
      if (!found) throw new InvalidInput([{ pointer: '/code', code: 'code-not-known' }]);
      const at = this.clock.now();
      await tx.query('update hand_over set confirmed_at = $2 where id = $1', [found.id, at]);
      await this.evidence.confirmed(tx, actor, found.channelId, { at, by: 'page', seconds: null });
    });
    await attempt.succeeded();
  }

  private async open(tx: Tx, { directoryId }: Actor, contactId: string, hash: Buffer): Promise<Row | undefined> {
    const rows = await tx.query<Row[]>(OPEN, [directoryId, contactId]);
    return rows.find(({ codeHash }) => timingSafeEqual(codeHash, hash));
  }
}

const LAST = `
  select sent_at as "sentAt", confirmed_at as "confirmedAt" from hand_over
  where directory_id = $1 and contact_id = $2 order by sent_at desc limit 1`;

/** A test of an address that is no longer the contact's proves nothing. */
const OPEN = `
  select o.id, o.channel_id as "channelId", o.code_hash as "codeHash" from hand_over o
  join channel h on h.id = o.channel_id and h.position is not null
  where o.directory_id = $1 and o.contact_id = $2 and o.confirmed_at is null order by o.sent_at desc limit 5`;
