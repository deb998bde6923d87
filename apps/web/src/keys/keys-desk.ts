import { Injectable } from '@nestjs/common';
import { ApiKeysQuery } from '@liaison/identity';
import { type Actor, NotFound } from '@liaison/kernel';
import type { ContactEntry } from '../contacts/contact.view.js';
import { OwnOffices } from '../frame/own-offices.js';
import type { KeyEntry } from './key.view.js';

const MOST = 200;

/** What the pages of keys need to know. */
@Injectable()
export class KeysDesk {
  constructor(
    private readonly keys: ApiKeysQuery,
    private readonly own: OwnOffices,
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
  offices(actor: Actor): Promise<readonly ContactEntry[]> {
    return this.own.of(actor);
  }
}
