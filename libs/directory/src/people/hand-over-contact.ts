import { Injectable } from '@nestjs/common';
import { Sealer, Transactions, type Tx } from '@liaison/database';
import { type Actor, Clock, InvalidInput, newId, randomSymbols } from '@liaison/kernel';
import { Outbox } from '@liaison/messaging';
import { Settings } from '@liaison/settings';
import type { ContactRecord } from '../domain/contact-record.js';
import { mayChange } from '../record/locked-contact.js';
import { ReviseContact } from '../record/revise-contact.js';
import { handOverLetter } from './hand-over.letter.js';
import { holdersOf } from './holder-rows.js';
import type { HolderView } from './holder.js';
import { RecordHolder } from './record-holder.js';

export interface HandedOver {
  /** The id of the person who leaves, and the last day. */
  readonly leaving: string;
  readonly lastDay: string;
  /** Who begins, and on which day. */
  readonly name: string;
  readonly nameLatin?: string | null | undefined;
  readonly firstDay: string;
}

/** One person of a contact follows another without a gap, and a letter tests that the address reaches the new one. */
@Injectable()
export class HandOverContact {
  constructor(
    private readonly transactions: Transactions,
    private readonly contacts: ReviseContact,
    private readonly holders: RecordHolder,
    private readonly outbox: Outbox,
    private readonly sealer: Sealer,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, Forbidden, InvalidInput (nobody who could leave, days that leave a gap) */
  execute(actor: Actor, contactId: string, given: HandedOver): Promise<void> {
    return this.transactions.run(actor, async (tx) => {
      const { record } = await this.contacts.lock(tx, actor, contactId);
      mayChange(actor, record.state);
      const leaving = whoLeaves(await holdersOf(tx, contactId), given);
      const { name, nameLatin, firstDay, lastDay } = given;
      await this.holders.store(tx, actor, contactId, leaving.id, { ...leaving, name: leaving.name ?? '', to: lastDay });
      await this.holders.insert(tx, actor, contactId, { name, nameLatin, from: firstDay, visibility: leaving.visibility });
      await this.test(tx, actor, contactId, record);
    });
  }

  private async test(tx: Tx, actor: Actor, contactId: string, record: ContactRecord): Promise<void> {
    const channel = record.channels.find(({ kind }) => kind === 'email');
    if (!channel?.id) return;
    const [id, code] = [newId(), randomSymbols(10)];
    const values = [id, actor.directoryId, record.state, contactId, channel.id, this.sealer.mac('hand-over-code', code), this.clock.now()];
    await tx.query(INSERT, values);
    const letter = handOverLetter({
      id,
      contactId,
      channelId: channel.id,
      address: channel.address,
      record,
      code,
      url: this.settings.PUBLIC_URL,
    });
    await this.outbox.post(tx, actor, letter);
  }
}

/** Whoever begins does so the day after the last day of who leaves, or before. */
function whoLeaves(holders: readonly HolderView[], { leaving, lastDay, firstDay }: HandedOver): HolderView {
  const found = holders.find(({ id, name, to }) => id === leaving && name !== null && to === null);
  if (!found) throw new InvalidInput([{ pointer: '/leaving', code: 'missing' }]);
  const next = new Date(Date.parse(`${lastDay}T00:00:00Z`) + 86_400_000);
  if (Number.isNaN(next.getTime())) throw new InvalidInput([{ pointer: '/lastDay', code: 'day-needed' }]);
  if (firstDay > next.toISOString().slice(0, 10)) throw new InvalidInput([{ pointer: '/firstDay', code: 'leaves-a-gap' }]);
  return found;
}

const INSERT = `
  insert into hand_over (id, directory_id, state, contact_id, channel_id, code_hash, sent_at) values ($1, $2, $3, $4, $5, $6, $7)`;
