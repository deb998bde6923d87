import { Injectable } from '@nestjs/common';
import { Installation, Reads, type Tx } from '@liaison/database';
import { type Actor, Clock } from '@liaison/kernel';
import type { WithdrawnContact, Withdrawals } from '../domain/editions/edition.js';
import { issuerOf, publicKeysOf, withdrawnEditionsOf } from './issuer.js';
import { SigningKeys } from './keys/signing-key.js';
import { iso } from './public-contacts.sql.js';

/** Signs a new list whenever what it has to say has changed; small enough to be sent by any means. */
@Injectable()
export class RenewWithdrawals {
  constructor(
    private readonly reads: Reads,
    private readonly installation: Installation,
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
  ) {}

  async isDue(): Promise<boolean> {
    const values = [this.installation.directoryId, this.clock.now()];
    const row = await this.reads.first<{ due: boolean }>('withdrawals-due', DUE, values);
    return row?.due ?? false;
  }

  async execute(tx: Tx, { directoryId }: Actor): Promise<void> {
    // A statement of its own, before the look: two workers would give one number twice.
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('withdrawals:' || $1, 0))`, [directoryId]);
    const [look] = await tx.query<{ due: boolean }[]>(DUE, [directoryId, this.clock.now()]);
    if (!look?.due) return;
    const list = await this.compose(tx, directoryId);
    const file = await (await this.keys.current(tx, directoryId)).file(list);
    const entries = list.editions.length + list.keys.length + list.contacts.length;
    await tx.query(INSERT, [directoryId, list.number, list.issuedAt, entries, file]);
  }

  private async compose(tx: Tx, directoryId: string): Promise<Withdrawals> {
    const now = this.clock.now();
    const [last] = await tx.query<{ number: number }[]>(LAST, [directoryId]);
    const keys = (await publicKeysOf(tx, directoryId)).filter(({ standing }) => standing === 'withdrawn');
    return {
      type: 'liaison-withdrawals',
      version: 1,
      directory: await issuerOf(tx, directoryId),
      number: (last?.number ?? 0) + 1,
      issuedAt: now.toISOString(),
      editions: await withdrawnEditionsOf(tx, directoryId),
      keys: keys.map(({ kid, usedUntil }) => ({ kid, at: usedUntil ?? now.toISOString() })),
      contacts: await tx.query<WithdrawnContact[]>(`select ${FIELDS} ${GONE} order by c.state, c.id`, [directoryId, now]),
    };
  }
}

const FIELDS = `c.id, c.state, c.category, c.institution_latin as "institutionLatin", ${iso('c.changed_at')} as at`;

/** Withdrawn after an issue that is still valid at $2. */
const GONE = `
  from contact c where c.directory_id = $1 and c.status = 'withdrawn' and c.category <> 'authority'
  and c.changed_at >= (select min(issued_at) from edition where directory_id = $1 and status = 'issued' and valid_until > $2)`;

const LAST = 'select number from edition_withdrawals where directory_id = $1 order by number desc limit 1';

const DUE = `
  select (select count(*) ${GONE}) + (select count(*) from edition where directory_id = $1 and withdrawn_at is not null)
    + (select count(*) from edition_key where directory_id = $1 and standing = 'withdrawn')
    <> coalesce((select entries from edition_withdrawals where directory_id = $1 order by number desc limit 1), 0)
    and exists (select from edition_key where directory_id = $1 and standing = 'current') as due`;

const INSERT = 'insert into edition_withdrawals (directory_id, number, issued_at, entries, file) values ($1, $2, $3, $4, $5)';
