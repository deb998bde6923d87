import type { Tx } from '@liaison/database';
import type { HolderView } from './holder.js';

/** As far as row security lets the transaction's actor see them: deputies last, who has left at the end. */
export function holdersOf(tx: Tx, contactId: string): Promise<HolderView[]> {
  return tx.query<HolderView[]>(`${SELECT} where contact_id = $1 ${ORDER}`, [contactId]);
}

const SELECT = `
  select id, name, name_latin as "nameLatin", deputy, from_date::text as "from", to_date::text as "to", visibility,
    account_id as "accountId", version from holder`;

const ORDER = 'order by to_date desc nulls first, deputy, from_date nulls first, id';
