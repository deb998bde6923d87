import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { type Actor, InvalidInput, StaleVersion } from '@liaison/kernel';
import type { ContactRecord } from './domain/contact-record.js';
import { readContact } from './read-contact.js';
import { mayChange } from './record/locked-contact.js';
import { ReviseContact } from './record/revise-contact.js';

/** The fields that take effect at once (`domain.md` §4); everything else is a proposal. */
export type LowRisk = { readonly [F in 'hours' | 'roleTitle' | 'languages']?: ContactRecord[F] | undefined };

@Injectable()
export class ChangeContact {
  constructor(
    private readonly transactions: Transactions,
    private readonly contacts: ReviseContact,
  ) {}

  /**
   * `expected` null takes whatever version there is. The version there is afterwards; the same one when nothing changed.
   * @throws NotFound, Forbidden, StaleVersion, InvalidInput
   */
  execute(actor: Actor, id: string, expected: number | null, wanted: LowRisk): Promise<number> {
    return this.transactions.run(actor, async (tx) => {
      const { version, record: before } = await this.contacts.lock(tx, actor, id);
      mayChange(actor, before.state);
      if (expected !== null && version !== expected) throw new StaleVersion();
      const read = readContact({ ...before, ...given(wanted) });
      if ('faults' in read) throw new InvalidInput(read.faults);
      return this.contacts.store(tx, actor, { id, version, before, after: read.record, why: { reason: null } });
    });
  }
}

function given(wanted: LowRisk): Partial<ContactRecord> {
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}
