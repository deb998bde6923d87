import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { type Actor, Clock, InvalidInput, StaleVersion } from '@liaison/kernel';
import { type ArrangedChannel, arrangeChannels } from './domain/arrange-channels.js';
import type { ContactRecord } from './domain/contact-record.js';
import { unusedFaults } from './domain/unused-faults.js';
import { readContact } from './read-contact.js';
import { mayChange } from './record/locked-contact.js';
import { ReviseContact } from './record/revise-contact.js';

type AtOnce = 'hours' | 'timeZone' | 'weekend' | 'roleTitle' | 'languages' | 'remit' | 'memberships' | 'otherDirectories';
type Clearable = 'place' | 'validFrom' | 'validTo' | 'deputyContact' | 'notice';

/** What takes effect at once (`domain.md` §4); everything else is a proposal. Null takes away what need not be there. */
export type LowRisk = { readonly [F in AtOnce]?: ContactRecord[F] | undefined } & {
  readonly [F in Clearable]?: ContactRecord[F] | null | undefined;
} & {
  /** All of them, in their new order. */
  readonly channels?: readonly ArrangedChannel[] | undefined;
};

@Injectable()
export class ChangeContact {
  constructor(
    private readonly transactions: Transactions,
    private readonly contacts: ReviseContact,
    private readonly clock: Clock,
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
      const after = changed(before, wanted);
      const unused = unusedFaults(before, after, this.clock.now());
      if (unused.length) throw new InvalidInput(unused);
      return this.contacts.store(tx, actor, { id, version, before, after, why: { reason: null } });
    });
  }
}

function changed(before: ContactRecord, { channels: order, ...wanted }: LowRisk): ContactRecord {
  const arranged = order ? arrangeChannels(before.channels, order) : { channels: before.channels };
  if ('faults' in arranged) throw new InvalidInput(arranged.faults);
  const read = readContact({ ...before, ...given(wanted), ...arranged });
  if ('faults' in read) throw new InvalidInput(read.faults);
  return read.record;
}

function given(wanted: Omit<LowRisk, 'channels'>): Partial<ContactRecord> {
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}
