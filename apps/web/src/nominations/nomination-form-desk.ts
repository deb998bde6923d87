import { Injectable } from '@nestjs/common';
import { type ContactDetail, ContactsQuery, KeysQuery, type KeyView } from '@liaison/directory';
import { type Actor, NotFound } from '@liaison/kernel';
import type { ContactEntry } from '../contacts/contact.view.js';
import { type Given, wordOf } from '../frame/given.js';
import { may } from '../frame/may.js';
import type { Typed } from '../parts/typed.js';
import type { NominationFormProps } from './nomination-form.page.js';
import { otherNames, rowsOf } from './read-nomination.js';

interface FormLook {
  /** The contact it is about; null for a new one. */
  readonly contact: ContactDetail | null;
  readonly others: readonly ContactEntry[];
  readonly keys: readonly KeyView[];
}

/** What whoever proposes something chooses from. */
@Injectable()
export class NominationFormDesk {
  constructor(
    private readonly contacts: ContactsQuery,
    private readonly keys: KeysQuery,
  ) {}

  /** @throws NotFound for a contact of another State */
  async look(actor: Actor, given: Given): Promise<FormLook> {
    const id = wordOf(given, 'contact');
    const contact = id ? await this.contacts.one(actor, id) : null;
    if (contact && contact.state !== actor.state) throw new NotFound('contact');
    const [{ items }, keys] = await Promise.all([
      this.contacts.search(actor, { state: actor.state ?? '', limit: 50 }),
      this.keys.ofState(actor),
    ]);
    return { contact, keys, others: items.filter((one) => one.id !== id) };
  }

  props(actor: Actor, given: Given, { contact, others, keys }: FormLook, typed: Typed): NominationFormProps {
    const act = contact ? (wordOf(given, 'act') === 'withdraw' ? 'withdraw' : 'change') : 'nominate';
    const rows = rowsOf(contact, typed.problem ? typed.values : null);
    return { act, contact, others, keys, rows, typed, otherNames: otherNames(contact), mayMake: may(actor, 'proposal/make') };
  }
}
