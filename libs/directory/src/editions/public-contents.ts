import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import { changesBetween } from '../domain/editions/changes-between.js';
import { type Changes, type Edition, type EditionContact, type EditionState, MOST_CONTACTS } from '../domain/editions/edition.js';
import { type ContactRow, publicContact } from '../domain/editions/public-contact.js';
import { NothingToIssue, TooManyContacts } from '../editions.errors.js';
import { COUNT_PUBLIC, PUBLIC_CONTACTS, STATES } from './public-contacts.sql.js';

export interface Contents {
  readonly states: readonly EditionState[];
  readonly contacts: readonly EditionContact[];
  readonly changes: Changes;
}

/** What an edition of this moment would hold, and what differs from the one before. */
@Injectable()
export class PublicContents {
  /** @throws TooManyContacts, NothingToIssue */
  async check(tx: Tx, directoryId: string): Promise<void> {
    const [row] = await tx.query<{ count: number }[]>(COUNT_PUBLIC, [directoryId]);
    const count = row?.count ?? 0;
    if (count > MOST_CONTACTS) throw new TooManyContacts(count, MOST_CONTACTS);
    if (!count) throw new NothingToIssue();
  }

  /** @throws TooManyContacts, NothingToIssue */
  async read(tx: Tx, directoryId: string, before: Pick<Edition, 'contacts'> | null): Promise<Contents> {
    await this.check(tx, directoryId);
    const rows = await tx.query<ContactRow[]>(PUBLIC_CONTACTS, [directoryId]);
    const contacts = rows.map(publicContact);
    const listed = new Set(contacts.map(({ state }) => state));
    const states = await tx.query<EditionState[]>(STATES, [directoryId]);
    return { contacts, states: states.filter(({ code }) => listed.has(code)), changes: changesBetween(before?.contacts ?? [], contacts) };
  }
}
