import { Injectable } from '@nestjs/common';
import { fromSealedColumn, placeOf, Sealer, toSealedColumn, type Tx } from '@liaison/database';
import type { ChannelRecord, ContactRecord } from '../domain/contact-record.js';
import { mask, MASKED } from '../domain/personal-number.js';
import { PersonalNumbers } from '../personal-numbers.js';
import type { Values } from './new-proposal.js';

/** Where such numbers wait. */
type Table = 'proposal' | 'import_row';

/** Persons' own numbers while they are only proposed: sealed beside the proposal (or a file's row), whose record shows the mask. */
@Injectable()
export class SealedNumbers {
  constructor(
    private readonly sealer: Sealer,
    private readonly personal: PersonalNumbers,
  ) {}

  /** What is given, with the numbers of the other contact that are to be taken over: only this one's own are known by their mask. */
  async inFull(tx: Tx, values: Values | undefined, other: ContactRecord | null): Promise<Values | undefined> {
    if (!values?.channels || !other) return values;
    const theirs = new Set(other.channels.map(({ id }) => id));
    const channels: ChannelRecord[] = [];
    for (const channel of values.channels) {
      const { id, personal, address } = channel;
      const taken = id !== undefined && personal && MASKED.test(address) && theirs.has(id);
      channels.push(taken ? { ...channel, address: (await this.personal.of(tx, id)) ?? address } : channel);
    }
    return { ...values, channels };
  }

  /** The record as it may be shown, and the column that holds what it hides; null when it hides nothing. */
  hide(id: string, record: ContactRecord, table: Table = 'proposal'): { record: ContactRecord; numbers: string | null } {
    const numbers = record.channels.map(({ personal, address }) => (personal && !MASKED.test(address) ? address : null));
    if (!numbers.some(Boolean)) return { record, numbers: null };
    const channels = record.channels.map((channel) => (channel.personal ? { ...channel, address: mask(channel.address) } : channel));
    return {
      record: { ...record, channels },
      numbers: toSealedColumn(this.sealer.seal(JSON.stringify(numbers), numbersPlace(table, id))),
    };
  }

  /** The record with what was hidden. */
  async show(tx: Tx, proposalId: string, record: ContactRecord): Promise<ContactRecord> {
    const [row] = await tx.query<{ numbers: string | null }[]>('select numbers::text as numbers from proposal where id = $1', [proposalId]);
    return this.open(proposalId, record, row?.numbers ?? null);
  }

  /** The same with the column's value at hand. */
  open(id: string, record: ContactRecord, column: string | null, table: Table = 'proposal'): ContactRecord {
    if (!column) return record;
    const numbers = JSON.parse(this.sealer.open(fromSealedColumn(column), numbersPlace(table, id))) as (string | null)[];
    return { ...record, channels: record.channels.map((channel, i) => ({ ...channel, address: numbers[i] ?? channel.address })) };
  }
}

function numbersPlace(table: Table, id: string): string {
  return placeOf(table, 'numbers', id);
}
