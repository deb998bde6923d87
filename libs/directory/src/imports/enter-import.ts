import type { AuditLog } from '@liaison/audit';
import type { Tx } from '@liaison/database';
import type { Actor } from '@liaison/kernel';
import type { ImportCounts } from '../files/stage-counts.js';
import type { ImportHead } from './import-head.js';

interface Applied {
  readonly counts: ImportCounts;
  /** Null when nothing came of it. */
  readonly head: Pick<ImportHead, 'id' | 'reference'> | null;
  readonly file: string;
}

/** That a file was taken in, for the trail: by the States it touches, too. */
export async function enterImport(audit: AuditLog, tx: Tx, actor: Actor, { counts, head, file }: Applied): Promise<void> {
  const { added, changed, nominated, unchanged, drafts } = counts;
  await audit.append(tx, actor, 'directory/contacts-imported', {
    subject: head ? `import:${head.id}` : `directory:${actor.directoryId}`,
    states: drafts.map(({ state }) => state),
    data: { added, changed, unchanged, file, ...(head && { reference: head.reference, drafts: nominated + changed }) },
  });
}
