import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import { newId } from '@liaison/kernel';
import { type KnownChannel, withIds } from '../domain/channel-ids.js';
import type { ChannelRecord, ContactRecord } from '../domain/contact-record.js';
import { mask, MASKED } from '../domain/personal-number.js';
import { PersonalNumbers } from '../personal-numbers.js';
import { marksOf } from '../proposals/address-marks.js';
import { channelsEver } from './locked-contact.js';

/** Writes a contact's channels: ids stay with addresses, the order is that of the record, what is gone keeps its evidence. */
@Injectable()
export class StoreChannels {
  constructor(private readonly numbers: PersonalNumbers) {}

  /** The channels as versions hold them: with ids, personal numbers masked. */
  async store(tx: Tx, directoryId: string, contactId: string, before: ContactRecord, after: ContactRecord): Promise<KnownChannel[]> {
    const inUse = new Set(before.channels.flatMap(({ id }) => id ?? []));
    const known = await channelsEver(tx, contactId);
    const recognised = await Promise.all(after.channels.map((channel) => this.recognise(tx, channel, known)));
    const channels = withIds(recognised, known, inUse, newId);
    const rows = channels.map((channel) => ({
      visibility: 'members',
      personal: false,
      ...channel,
      address: shown(channel),
      ...marksOf({ ...channel, address: shown(channel) }),
    }));
    await tx.query('update channel set position = null where contact_id = $1', [contactId]);
    await tx.query(UPSERT, [directoryId, contactId, JSON.stringify(rows)]);
    await this.numbers.keep(tx, directoryId, [{ channels, record: after }]);
    await this.numbers.retag(tx, contactId, after.category);
    return channels.map((channel) => ({ ...channel, address: shown(channel) }));
  }

  /** A personal number given again in full is the one that is kept, if it is the same. */
  private async recognise(tx: Tx, channel: ChannelRecord, known: readonly KnownChannel[]): Promise<ChannelRecord> {
    if (!channel.personal || MASKED.test(channel.address)) return channel;
    const masked = mask(channel.address);
    for (const { id, address } of known) {
      if (address === masked && (await this.numbers.of(tx, id)) === channel.address) return { ...channel, id, address: masked };
    }
    return channel;
  }
}

function shown({ personal, address }: ChannelRecord): string {
  return personal ? mask(address) : address;
}

const UPSERT = `
  insert into channel (id, directory_id, contact_id, kind, address, position, personal, visibility, note, address_key, host_looks)
  select (c->>'id')::uuid, $1, $2, c->>'kind', c->>'address', position, (c->>'personal')::boolean, c->>'visibility', c->>'note',
    c->>'address_key', c->>'host_looks'
  from jsonb_array_elements($3::jsonb) with ordinality as each (c, position)
  on conflict (id) do update set position = excluded.position, personal = excluded.personal, visibility = excluded.visibility,
    note = excluded.note, address_key = excluded.address_key, host_looks = excluded.host_looks`;
