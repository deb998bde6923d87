import { Injectable } from '@nestjs/common';
import { type ContactDetail, ContactsQuery, HoldersQuery, type HolderView, mayChange } from '@liaison/directory';
import { allow } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import type { ContactEntry } from '../contacts/contact.view.js';

/** What whoever keeps a contact's record needs to see. */
export interface RecordLook {
  readonly contact: ContactDetail;
  readonly holders: readonly HolderView[];
  /** The State's other contacts. */
  readonly others: readonly ContactEntry[];
}

@Injectable()
export class RecordDesk {
  constructor(
    private readonly contacts: ContactsQuery,
    private readonly holders: HoldersQuery,
  ) {}

  /** @throws NotFound, Forbidden for whoever may not change it */
  async look(actor: Actor, id: string): Promise<RecordLook> {
    allow(actor, 'directory/read');
    const contact = await this.contacts.one(actor, id);
    mayChange(actor, contact.state);
    const [{ items }, holders] = await Promise.all([
      this.contacts.search(actor, { state: contact.state, limit: 50 }),
      this.holders.of(actor, id),
    ]);
    return { contact, holders, others: items.filter((one) => one.id !== id) };
  }
}
