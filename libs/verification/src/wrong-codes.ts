import { Injectable } from '@nestjs/common';
import { Sealer, Transactions } from '@liaison/database';
import { type Actor, networkOf } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { TooManyWrongCodes } from './verification.errors.js';

/**
 * Counts wrong codes per reference and per address, on real time, in token buckets that all processes share. Only wrong
 * codes ask here, so the person who has the right one is never shut out.
 */
@Injectable()
export class WrongCodes {
  constructor(
    private readonly transactions: Transactions,
    private readonly sealer: Sealer,
    private readonly settings: Settings,
  ) {}

  /** @throws TooManyWrongCodes once the burst is used up */
  async count(actor: Actor, reference: string | null, address: string): Promise<void> {
    const { WRONG_CODE_BURST: burst, WRONG_CODE_REFILL: refill } = this.settings;
    const counted = [`address:${this.veiled(address)}`, ...(reference ? [`reference:${reference}`] : [])].sort();
    const rows = await this.transactions.run(actor, (tx) =>
      tx.query<{ tokens: number }[]>(COUNT, [actor.directoryId, counted, burst, refill / 1_000]),
    );
    const least = Math.min(...rows.map(({ tokens }) => tokens));
    if (least < 0) throw new TooManyWrongCodes(Math.ceil(((1 - least) * refill) / 1_000));
  }

  private veiled(address: string): string {
    return this.sealer.mac('wrong-code-address', networkOf(address)).toString('base64url');
  }
}

/** A bucket in debt refuses; the debt is never more than one token. */
const COUNT = `
  insert into wrong_code as w (directory_id, counted, tokens, at)
  select $1, name, $3::real - 1, clock_timestamp() from unnest($2::text[]) name
  on conflict (directory_id, counted) do update set at = excluded.at, tokens = greatest(-1,
    least($3::real, w.tokens + extract(epoch from greatest(excluded.at - w.at, '0')) / $4::real) - 1)
  returning tokens`;
