import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import { Outbox } from '@liaison/messaging';
import type { ContactRecord } from '../domain/contact-record.js';

/** What waits for an address that is no longer the contact's leaves for the one that is, or not at all. */
@Injectable()
export class FollowChannels {
  constructor(private readonly outbox: Outbox) {}

  /** The ids of the channels that are gone since `before`; `heir` is the contact to be reached from now on. */
  async execute(tx: Tx, heir: string, before: ContactRecord): Promise<string[]> {
    const inUse = await tx.query<Channel[]>(IN_USE, [heir]);
    const gone = before.channels.filter(({ id }) => id && !inUse.some((channel) => channel.id === id));
    for (const { id = '', kind, address } of gone) {
      const alike = inUse.filter((channel) => channel.kind === kind);
      const next = alike.find((channel) => channel.address === address) ?? alike[0];
      if (next && kind === 'email') await this.outbox.redirect(tx, id, { channelId: next.id, recipient: next.address });
      else await this.outbox.cancelOfChannel(tx, id);
    }
    return gone.flatMap(({ id }) => id ?? []);
  }
}

interface Channel {
  readonly id: string;
  readonly kind: string;
  readonly address: string;
}

const IN_USE = `
  select h.id, h.kind, h.address from channel h join contact c on c.id = h.contact_id
  where h.contact_id = $1 and h.position is not null and c.status <> 'withdrawn' order by h.position`;
