import type { Tx } from '@liaison/database';
import { type Actor, isId, NotFound } from '@liaison/kernel';
import type { ImportStatus } from '../domain/contact-import.js';
import type { ImportCounts } from '../files/stage-counts.js';
import { ImportOfOthers } from '../imports.errors.js';

export const IMPORT_OWNERS = ['state', 'office', 'operator'] as const;
export type ImportOwner = (typeof IMPORT_OWNERS)[number];

/** An import as decisions about it need it. */
export interface ImportHead {
  readonly id: string;
  readonly reference: string;
  readonly owner: ImportOwner;
  /** Whose it is, of a State's own. */
  readonly state: string | null;
  /** Who gave the list; null: the State itself. */
  readonly source: string | null;
  readonly file: string;
  readonly status: ImportStatus;
  readonly version: number;
  readonly counts: ImportCounts;
}

export function ownerOf({ kind, state }: Actor): ImportOwner {
  return kind === 'operator' ? 'operator' : state === null ? 'office' : 'state';
}

/** Whose it is goes on with it; the operator also with what the office began. @throws ImportOfOthers */
export function requireOwner(actor: Actor, { owner }: Pick<ImportHead, 'owner'>): void {
  const own = ownerOf(actor);
  if (own !== owner && !(own === 'operator' && owner === 'office')) throw new ImportOfOthers();
}

/** Under lock; what row security hides or is given up does not exist. `kept`: how long a preview lasts. @throws NotFound */
export async function lockImport(tx: Tx, { directoryId }: Actor, id: string, kept: number): Promise<ImportHead> {
  if (!isId(id)) throw new NotFound('import');
  const [found] = await tx.query<ImportHead[]>(LOCK, [directoryId, id, kept]);
  if (!found) throw new NotFound('import');
  return found;
}

/** A preview that nobody has gone on with is forgotten after a while. */
export const NOT_GIVEN_UP = (kept: string) => `(status <> 'previewed' or received_at > now() - ${kept} * interval '1 ms')`;

const LOCK = `
  select id, reference, owner, state, source, file, status, version, counts from contact_import
  where directory_id = $1 and id = $2 and ${NOT_GIVEN_UP('$3')} for update`;
