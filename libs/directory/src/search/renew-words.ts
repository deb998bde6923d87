import { Injectable } from '@nestjs/common';
import { Installation, Reads, Transactions, type Tx } from '@liaison/database';
import { DueWork, type Overdue } from '@liaison/jobs';
import { system } from '@liaison/kernel';
import type { ChannelRecord, ContactRecord } from '../domain/contact-record.js';
import { marksOf } from '../proposals/address-marks.js';
import { indexWords, WORDS_VERSION } from './contact-words.js';
import { learnWords } from './learn-words.js';

const BATCH = 500;

interface Row {
  readonly id: string;
  readonly record: ContactRecord;
}

/**
 * Makes anew the search words of contacts that were stored by a release with other rules, and what their channels are found by.
 * Meanwhile they are found by their old ones.
 */
@Injectable()
export class RenewWords extends DueWork {
  readonly job = 'directory:renew-words';

  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    private readonly installation: Installation,
  ) {
    super();
  }

  /** They are due from the start of the release on; nobody waits for a certain moment. */
  async overdue(now: Date): Promise<Overdue> {
    const { directoryId } = this.installation;
    const due = await this.reads.first<{ count: number }>('words-overdue', OVERDUE, [directoryId, WORDS_VERSION]);
    return { count: due?.count ?? 0, oldest: due?.count ? now : null };
  }

  async work(): Promise<void> {
    const actor = system('words', this.installation.directoryId);
    while ((await this.transactions.run(actor, (tx) => this.renew(tx))) === BATCH);
  }

  private async renew(tx: Tx): Promise<number> {
    const { directoryId } = this.installation;
    const due = await tx.query<Row[]>(DUE, [directoryId, WORDS_VERSION, BATCH]);
    const renewed = due.map(({ id, record }) => ({ id, words: indexWords(record) }));
    if (!due.length) return 0;
    await learnWords(
      tx,
      directoryId,
      due.map(({ record }) => record),
    );
    await this.markChannels(
      tx,
      due.map(({ id }) => id),
    );
    await tx.query(RENEW, [JSON.stringify(renewed), WORDS_VERSION]);
    return due.length;
  }

  private async markChannels(tx: Tx, contacts: readonly string[]): Promise<void> {
    const channels = await tx.query<Pick<ChannelRecord & { id: string }, 'id' | 'kind' | 'address'>[]>(CHANNELS, [contacts]);
    await tx.query(MARK, [JSON.stringify(channels.map((channel) => ({ id: channel.id, ...marksOf(channel) })))]);
  }
}

const CHANNELS = 'select id, kind, address from channel where contact_id = any($1::uuid[])';

const MARK = `
  update channel h set address_key = m.address_key, host_looks = m.host_looks
  from jsonb_to_recordset($1::jsonb) as m (id uuid, address_key text, host_looks text) where h.id = m.id`;

const OVERDUE = `
  select count(*)::int as count from (
    select from contact where directory_id = $1 and words_version < $2 limit 1000) due`;

const DUE = `
  select c.id, v.record from contact c join contact_version v on v.contact_id = c.id and v.version = c.version
  where c.directory_id = $1 and c.words_version < $2 limit $3 for no key update of c skip locked`;

const RENEW = `
  update contact c set search = array_to_tsvector(r.words), words_version = $2
  from jsonb_to_recordset($1::jsonb) as r (id uuid, words text[]) where c.id = r.id`;
