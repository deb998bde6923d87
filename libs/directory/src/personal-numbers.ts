import { Injectable } from '@nestjs/common';
import { fromSealedColumn, placeOf, Sealer, toSealedColumn, type Tx } from '@liaison/database';
import type { ChannelRecord, ContactRecord } from './domain/contact-record.js';
import { MASKED } from './domain/personal-number.js';

interface Kept {
  readonly channels: readonly (ChannelRecord & { readonly id: string })[];
  readonly record: ContactRecord;
}

/** Persons' own numbers, sealed, in a table of their own under row security. */
@Injectable()
export class PersonalNumbers {
  constructor(private readonly sealer: Sealer) {}

  async keep(tx: Tx, directoryId: string, contacts: readonly Kept[]): Promise<void> {
    const rows = contacts.flatMap(({ channels, record }) =>
      channels
        .filter(({ personal, address }) => personal && !MASKED.test(address))
        .map(({ id, address, visibility = 'members' }) => ({
          channel_id: id,
          state: record.state,
          category: record.category,
          visibility,
          number: toSealedColumn(this.sealer.seal(address, numberPlace(id))),
        })),
    );
    if (rows.length) await tx.query(INSERT, [directoryId, JSON.stringify(rows)]);
  }

  /** Who may ask for them follows the channel and the contact's category. */
  async retag(tx: Tx, contactId: string, category: string): Promise<void> {
    await tx.query(RETAG, [contactId, category]);
  }

  /** Null when it is not kept here, or not for the actor of this transaction. */
  async of(tx: Tx, channelId: string): Promise<string | null> {
    const [row] = await tx.query<{ number: string }[]>('select number::text as number from personal_number where channel_id = $1', [
      channelId,
    ]);
    return row ? this.sealer.open(fromSealedColumn(row.number), numberPlace(channelId)) : null;
  }
}

function numberPlace(channelId: string): string {
  return placeOf('personal_number', 'number', channelId);
}

const RETAG = `
  update personal_number n set visibility = h.visibility, category = $2 from channel h
  where h.contact_id = $1 and n.channel_id = h.id and (n.visibility, n.category) <> (h.visibility, $2)`;

const INSERT = `
  insert into personal_number (channel_id, directory_id, state, category, visibility, number)
  select channel_id, $1, state, category, visibility, number::sealed
  from jsonb_to_recordset($2::jsonb) as n (channel_id uuid, state text, category text, visibility text, number text)`;
