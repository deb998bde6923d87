import type { Tx } from '@liaison/database';

let zones: ReadonlySet<string> | null = null;

/** Whether PostgreSQL knows the zone by this name. To name them all it reads hundreds of files, so it is asked once. */
export async function isKnownZone(tx: Tx, name: string): Promise<boolean> {
  zones ??= new Set((await tx.query<{ name: string }[]>('select name from pg_timezone_names')).map((zone) => zone.name));
  return zones.has(name);
}
