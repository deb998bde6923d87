import { Injectable } from '@nestjs/common';
import { ContactsQuery } from '@liaison/directory';
import { ApiKeysQuery } from '@liaison/identity';
import { type Actor, NotFound } from '@liaison/kernel';
import type { ContactEntry } from '../contacts/contact.view.js';
import type { KeyEntry } from './key.view.js';

const MOST = 200;

/** What the pages of keys need to know. */
@Injectable()
export class KeysDesk {
  constructor(
    private readonly keys: ApiKeysQuery,
    private readonly contacts: ContactsQuery,
  ) {}

  list(actor: Actor): Promise<readonly KeyEntry[]> {
    return this.keys.list(actor, null, MOST);
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<KeyEntry> {
    const key = await this.keys.one(actor, id);
    if (!key) throw new NotFound('api-key');
    return key;
  }

  /** The offices of one's State a key can speak for. */
  async offices(actor: Actor): Promise<readonly ContactEntry[]> {
    if (actor.state === null) return [];
    const { items } = await this.contacts.search(actor, { state: actor.state, limit: MOST });
    return items.filter(({ category }) => category !== 'authority');
  }
}
