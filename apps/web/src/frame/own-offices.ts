import { Injectable } from '@nestjs/common';
import { ContactsQuery } from '@liaison/directory';
import type { Actor } from '@liaison/kernel';
import type { ContactEntry } from '../contacts/contact.view.js';

const MOST = 200;

/** The contacts of one's own State that a person or a key can speak for; none to choose from while it does not take part. */
@Injectable()
export class OwnOffices {
  constructor(private readonly contacts: ContactsQuery) {}

  async of(actor: Actor): Promise<readonly ContactEntry[]> {
    if (actor.state === null || actor.away) return [];
    const { items } = await this.contacts.search(actor, { state: actor.state, limit: MOST });
    return items.filter(({ category }) => category !== 'authority');
  }
}
