import { Injectable } from '@nestjs/common';
import { type ContactDetail, ContactsQuery, KeysQuery, type KeyView, ProposalsQuery, type ProposalView } from '@liaison/directory';
import { type Actor, NotFound } from '@liaison/kernel';
import type { ContactEntry } from '../contacts/contact.view.js';
import { type Given, wordOf } from '../frame/given.js';
import { may } from '../frame/may.js';
import type { Typed } from '../parts/typed.js';
import type { NominationFormProps } from './nomination-form.page.js';
import { otherNames, rowsOf, valuesOf } from './read-nomination.js';
import { valuesFrom } from './values-from.js';

interface FormLook {
  /** What it begins with: a draft, or what was not accepted. */
  readonly from: ProposalView | null;
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
    private readonly proposals: ProposalsQuery,
  ) {}

  /** @throws NotFound for a contact of another State */
  async look(actor: Actor, given: Given): Promise<FormLook> {
    const begun = wordOf(given, 'from');
    const from = begun ? await this.proposals.one(actor, begun) : null;
    if (from && (from.state !== actor.state || from.act === 'merge')) throw new NotFound('proposal');
    const id = from ? from.contact : wordOf(given, 'contact');
    const contact = id ? await this.contacts.one(actor, id) : null;
    if (contact && contact.state !== actor.state) throw new NotFound('contact');
    const [{ items }, keys] = await Promise.all([
      this.contacts.search(actor, { state: actor.state ?? '', limit: 50 }),
      this.keys.ofState(actor),
    ]);
    return { from, contact, keys, others: items.filter((one) => one.id !== id) };
  }

  props(actor: Actor, given: Given, { from, contact, others, keys }: FormLook, refused: Typed | null = null): NominationFormProps {
    const act = contact ? ((from?.act ?? wordOf(given, 'act')) === 'withdraw' ? 'withdraw' : 'change') : 'nominate';
    const values = refused ? refused.values : { ...this.begin(contact, others), ...(from && valuesFrom(from)) };
    const typed = refused ?? { values, problem: null };
    const rows = rowsOf(contact, values);
    return {
      act,
      contact,
      others,
      keys,
      rows,
      typed,
      from: from?.id ?? null,
      otherNames: otherNames(contact),
      mayMake: may(actor, 'proposal/make'),
    };
  }

  /** A new contact begins in the zone of the State's other contacts. */
  private begin(contact: ContactDetail | null, others: readonly ContactEntry[]) {
    return contact ? valuesOf(contact) : { ...valuesOf(null), ...(others[0] && { timeZone: others[0].timeZone }) };
  }
}
