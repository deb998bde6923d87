import { Injectable } from '@nestjs/common';
import { sqlStateOf, Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, InvalidInput } from '@liaison/kernel';
import { StateNotListed } from './directory.errors.js';
import type { NewContact } from './domain/contact-record.js';
import { readContact } from './read-contact.js';
import { StoreContacts } from './store-contacts.js';

/** Adds a contact of a listed State, without a nomination: for whoever fills an empty directory. */
@Injectable()
export class AddContact {
  constructor(
    private readonly transactions: Transactions,
    private readonly contacts: StoreContacts,
  ) {}

  /**
   * The new contact's id.
   * @throws InvalidInput, StateNotListed
   */
  async execute(actor: Actor, given: NewContact): Promise<string> {
    allow(actor, 'directory/import');
    const read = readContact(given);
    if ('faults' in read) throw new InvalidInput(read.faults);
    try {
      const [id] = await this.transactions.run(actor, (tx) => this.contacts.add(tx, actor, [{ record: read.record, importKey: null }]));
      return id ?? '';
    } catch (error) {
      if (sqlStateOf(error) === '23503') throw new StateNotListed(given.state);
      if (sqlStateOf(error) === '22023') throw new InvalidInput([{ pointer: '/timeZone', code: 'time-zone-needed' }]);
      throw error;
    }
  }
}
