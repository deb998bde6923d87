import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { takeImport } from '../domain/contact-import.js';
import { lockImport, requireOwner } from './import-head.js';
import { KeepImport } from './keep-import.js';

/** A preview that leads nowhere: what its rows say is forgotten. */
@Injectable()
export class DiscardImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly keeping: KeepImport,
    private readonly settings: Settings,
  ) {}

  /** @throws NotFound, ImportOfOthers, IllegalImportStep */
  execute(actor: Actor, id: string): Promise<void> {
    allow(actor, 'import/make', { states: actor.state === null ? [] : [actor.state] });
    return this.transactions.run(actor, async (tx) => {
      const head = await lockImport(tx, actor, id, this.settings.IMPORT_PREVIEW_KEPT);
      requireOwner(actor, head);
      await this.keeping.close(tx, actor, head, takeImport('discard', head.status));
      await tx.query('delete from import_row where import_id = $1', [id]);
      await this.audit.append(tx, actor, 'directory/import-discarded', { subject: `import:${id}`, data: { reference: head.reference } });
    });
  }
}
