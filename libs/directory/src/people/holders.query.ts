import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { type Actor, Clock } from '@liaison/kernel';
import { ContactsQuery } from '../contacts.query.js';
import type { HolderView } from './holder.js';
import { holdersOf } from './holder-rows.js';

/** Who staffs a contact, as far as the reader may see it. */
@Injectable()
export class HoldersQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly contacts: ContactsQuery,
    private readonly clock: Clock,
  ) {}

  /** The own State sees everybody there ever was, other readers who is there now. @throws NotFound */
  async of(actor: Actor, contactId: string): Promise<HolderView[]> {
    const { state } = await this.contacts.one(actor, contactId);
    const all = await this.transactions.run(actor, (tx) => holdersOf(tx, contactId));
    const today = this.clock.now().toISOString().slice(0, 10);
    return state === actor.state ? all : all.filter(({ from, to, name }) => name && (from ?? today) <= today && (to ?? today) >= today);
  }
}
