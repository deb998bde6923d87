import type { DataSource } from 'typeorm';
import { system } from '@liaison/kernel';
import { fromSealedColumn, oldestOf, placeOf, type RootKeys, Sealer, toSealedColumn } from './sealer.js';
import { Transactions } from './transactions.js';

/**
 * The sealer of an installation. Its hash root is made from the first key there ever was and then kept sealed, so that
 * codes and other keyed hashes outlive that key.
 * @throws when the keys do not open what is there
 */
export async function openSealer(source: DataSource, directoryId: string, keys: RootKeys): Promise<Sealer> {
  const sealer = new Sealer(keys);
  const place = placeOf('hash_root', 'root', directoryId);
  const kept = await new Transactions(source).run(system('sealing', directoryId), async (tx) => {
    const made = toSealedColumn(sealer.seal(oldestOf(keys).toString('base64'), place));
    await tx.query('insert into hash_root (directory_id, root) values ($1, $2) on conflict do nothing', [directoryId, made]);
    const [row] = await tx.query<{ root: string }[]>('select root::text as root from hash_root where directory_id = $1', [directoryId]);
    return row?.root ?? made;
  });
  return new Sealer(keys, Buffer.from(sealer.open(fromSealedColumn(kept), place), 'base64'));
}
