import { Injectable } from '@nestjs/common';
import { fromSealedColumn, placeOf, Sealer, toSealedColumn, type Tx } from '@liaison/database';
import type { ContactRecord } from '../domain/contact-record.js';
import { mask, MASKED } from '../domain/personal-number.js';

/** Persons' own numbers while they are only proposed: sealed beside the proposal, whose record shows the mask. */
@Injectable()
export class SealedNumbers {
  constructor(private readonly sealer: Sealer) {}

  /** The record as it may be shown, and the column that holds what it hides; null when it hides nothing. */
  hide(proposalId: string, record: ContactRecord): { record: ContactRecord; numbers: string | null } {
    const numbers = record.channels.map(({ personal, address }) => (personal && !MASKED.test(address) ? address : null));
    if (!numbers.some(Boolean)) return { record, numbers: null };
    const channels = record.channels.map((channel) => (channel.personal ? { ...channel, address: mask(channel.address) } : channel));
    return {
      record: { ...record, channels },
      numbers: toSealedColumn(this.sealer.seal(JSON.stringify(numbers), numbersPlace(proposalId))),
    };
  }

  /** The record with what was hidden. */
  async show(tx: Tx, proposalId: string, record: ContactRecord): Promise<ContactRecord> {
    const [row] = await tx.query<{ numbers: string | null }[]>('select numbers::text as numbers from proposal where id = $1', [proposalId]);
    if (!row?.numbers) return record;
    const numbers = JSON.parse(this.sealer.open(fromSealedColumn(row.numbers), numbersPlace(proposalId))) as (string | null)[];
    return { ...record, channels: record.channels.map((channel, i) => ({ ...channel, address: numbers[i] ?? channel.address })) };
  }
}

function numbersPlace(proposalId: string): string {
  return placeOf('proposal', 'numbers', proposalId);
}
