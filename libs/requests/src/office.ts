import type { Tx } from '@liaison/database';
import type { Actor } from '@liaison/kernel';

export interface Office {
  readonly id: string;
  readonly institution: string;
}

/** The contact somebody acts for: the first technical one of those they staff. The other State reads offices, not persons. */
export async function officeOf(tx: Tx, actor: Actor): Promise<Office | null> {
  const [office] = await tx.query<Office[]>(
    `select id, institution from contact
     where directory_id = $1 and state = $2 and id = any($3::uuid[]) and status = 'active'
     order by (category = 'technical') desc, id limit 1`,
    [actor.directoryId, actor.state, actor.contactIds],
  );
  return office ?? null;
}
