import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { type Actor, InvalidInput, StaleVersion, type Visibility } from '@liaison/kernel';
import { type ContactRecord, HIDEABLE } from './domain/contact-record.js';
import { readContact } from './read-contact.js';
import { mayChange } from './record/locked-contact.js';
import { ReviseContact } from './record/revise-contact.js';

/** `place`, `remit` or a channel's id, and who is to see it from now on. */
export type Wanted = Readonly<Record<string, Visibility>>;

/** Decides who sees which field of one's own contact; a low-risk change, so it takes effect at once. */
@Injectable()
export class SetVisibility {
  constructor(
    private readonly transactions: Transactions,
    private readonly contacts: ReviseContact,
  ) {}

  /** @throws NotFound, Forbidden, StaleVersion, InvalidInput */
  execute(actor: Actor, id: string, expected: number | null, wanted: Wanted): Promise<number> {
    return this.transactions.run(actor, async (tx) => {
      const { version, record: before } = await this.contacts.lock(tx, actor, id);
      mayChange(actor, before.state);
      if (expected !== null && version !== expected) throw new StaleVersion();
      refuseUnknown(wanted, before);
      const read = readContact(withVisibility(before, wanted));
      if ('faults' in read) throw new InvalidInput(read.faults);
      const act = 'directory/visibility-changed';
      return this.contacts.store(tx, actor, { id, version, before, after: read.record, why: { reason: null }, act });
    });
  }
}

function refuseUnknown(wanted: Wanted, { channels }: ContactRecord): void {
  const names: readonly unknown[] = [...HIDEABLE, ...channels.map(({ id }) => id)];
  const unknown = Object.keys(wanted).filter((name) => !names.includes(name));
  if (unknown.length) throw new InvalidInput(unknown.map((name) => ({ pointer: `/${name}`, code: 'unknown-property' })));
}

/** What every member may see needs no mention; `readContact` takes it away. */
function withVisibility(record: ContactRecord, wanted: Wanted): ContactRecord {
  const fields = Object.fromEntries(HIDEABLE.filter((field) => wanted[field]).map((field) => [field, wanted[field]])) as object;
  const channels = record.channels.map((channel) => ({
    ...channel,
    visibility: wanted[channel.id ?? ''] ?? channel.visibility ?? 'members',
  }));
  return { ...record, channels, visibility: { ...record.visibility, ...fields } };
}
