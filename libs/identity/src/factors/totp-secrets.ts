import { Injectable } from '@nestjs/common';
import { fromSealedColumn, placeOf, Sealer, toSealedColumn, type Tx } from '@liaison/database';

type Table = 'totp' | 'totp_pending';

/** The secrets of authenticator apps, sealed and bound to their row. */
@Injectable()
export class TotpSecrets {
  constructor(private readonly sealer: Sealer) {}

  async read(tx: Tx, table: Table, accountId: string): Promise<string | null> {
    const [row] = await tx.query<{ secret: string }[]>(`select secret::text from ${table} where account_id = $1`, [accountId]);
    return row ? this.sealer.open(fromSealedColumn(row.secret), placeOf(table, 'secret', accountId)) : null;
  }

  /** An app being set up. The one before, if any, counts until this is confirmed. */
  async keepPending(tx: Tx, directoryId: string, accountId: string, secret: string): Promise<void> {
    await tx.query(PENDING, [accountId, directoryId, this.seal('totp_pending', accountId, secret)]);
  }

  /** The account's app from now on; its codes up to and with `step` are used. */
  async keep(tx: Tx, directoryId: string, accountId: string, secret: string, step: number): Promise<void> {
    await tx.query(KEEP, [accountId, directoryId, this.seal('totp', accountId, secret), step]);
    await tx.query('delete from totp_pending where account_id = $1', [accountId]);
  }

  private seal(table: Table, accountId: string, secret: string): string {
    return toSealedColumn(this.sealer.seal(secret, placeOf(table, 'secret', accountId)));
  }
}

const PENDING = `
  insert into totp_pending (account_id, directory_id, secret) values ($1, $2, $3)
  on conflict (account_id) do update set secret = excluded.secret, created_at = now()`;

const KEEP = `
  insert into totp (account_id, directory_id, secret, last_step) values ($1, $2, $3, $4)
  on conflict (account_id) do update set secret = excluded.secret, last_step = excluded.last_step, created_at = now()`;
