import { Injectable } from '@nestjs/common';
import { sqlStateOf, Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, Clock, InvalidInput } from '@liaison/kernel';
import { StateNotListed } from './directory.errors.js';
import type { NewContact } from './domain/contact-record.js';
import { readContact } from './read-contact.js';
import { refuseImpossible } from './record/refuse-impossible.js';
import { StoreContacts } from './store-contacts.js';

/** Adds a contact of a listed State, without a nomination: for whoever fills an empty directory. */
@Injectable()
export class AddContact {
  constructor(
    private readonly transactions: Transactions,
    private readonly contacts: StoreContacts,
    private readonly clock: Clock,
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
      return await this.transactions.run(actor, async (tx) => {
        await refuseImpossible(tx, { id: null, before: null, after: read.record }, actor, this.clock.now());
        const [id] = await this.contacts.add(tx, actor, [{ record: read.record, importKey: null }]);
        return id ?? '';
      });
    } catch (error) {
      if (sqlStateOf(error) === '23503') throw new StateNotListed(given.state);
      throw error;
    }
  }
}
