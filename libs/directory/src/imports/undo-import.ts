import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, Clock, newId, NotFound, system } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { takeImport } from '../domain/contact-import.js';
import { type ImportHead, lockImport, requireOwner } from './import-head.js';
import { KeepImport } from './keep-import.js';
import type { Undone } from './undone.js';
import { type Undoing, WithdrawImported } from './withdraw-imported.js';

const BATCH = 1_000;

/**
 * Takes a whole import back, once: contacts it entered are withdrawn, drafts nobody has submitted are taken back. What a
 * State has changed, confirmed or submitted since stays.
 */
@Injectable()
export class UndoImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly withdrawing: WithdrawImported,
    private readonly keeping: KeepImport,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /**
   * As the service itself, which alone sees whether a request between two States is under way with a contact; whoever
   * asks does not learn it. @throws NotFound, ImportOfOthers, IllegalImportStep
   */
  execute(actor: Actor, id: string, undoing: Undoing = {}): Promise<Undone> {
    allow(actor, 'import/make', { states: actor.state === null ? [] : [actor.state] });
    return this.transactions.run(system('imports', actor.directoryId), async (tx) => {
      const head = await lockImport(tx, actor, id, this.settings.IMPORT_PREVIEW_KEPT);
      if (actor.state !== null && head.state !== actor.state) throw new NotFound('import');
      requireOwner(actor, head);
      const status = takeImport('undo', head.status);
      const contacts = await this.withdrawing.execute(tx, actor, head, undoing);
      const takenBack = await this.takeBack(tx, actor, head, undoing);
      const [{ submitted }] = await tx.query<[{ submitted: number }]>(SUBMITTED, [id]);
      const undone = { ...contacts, takenBack, submitted };
      await this.keeping.close(tx, actor, head, status, { undone });
      const data = { reference: head.reference, ...undone };
      await this.audit.append(tx, actor, 'directory/import-undone', { subject: `import:${id}`, data });
      return undone;
    });
  }

  private async takeBack(tx: Tx, actor: Actor, head: ImportHead, { onProgress }: Undoing): Promise<number> {
    let count = 0;
    for (;;) {
      const drafts = await tx.query<{ id: string; state: string; reference: string }[]>(NEXT, [head.id, BATCH]);
      if (!drafts.length) return count;
      const events = drafts.map(({ id, state }) => ({ id: newId(), proposal_id: id, state }));
      const data = JSON.stringify({ import: head.reference });
      await tx.query(TAKE_BACK, [actor.directoryId, actor.name, this.clock.now(), data, JSON.stringify(events)]);
      const entries = drafts.map(({ id, state, reference }) => ({
        subject: `proposal:${id}`,
        states: [state],
        data: { reference, status: 'taken-back' },
      }));
      await this.audit.appendAll(tx, actor, 'directory/proposal-take-back', entries);
      count += drafts.length;
      onProgress?.('taken-back', count);
    }
  }
}

const NEXT = `
  select id, state, reference from proposal where import_id = $1 and status = 'draft' order by id limit $2 for update`;

const TAKE_BACK = `
  with back as (select * from jsonb_to_recordset($5::jsonb) as e (id uuid, proposal_id uuid, state text)),
  moved as (update proposal p set status = 'taken-back', version = p.version + 1 from back where p.id = back.proposal_id)
  insert into proposal_event (id, directory_id, proposal_id, state, step, status, at, actor, data)
  select id, $1, proposal_id, state, 'take-back', 'taken-back', $3, $2, $4::jsonb from back`;

/** Submitted by its State, whatever became of it. */
const SUBMITTED = `
  select count(*)::int as submitted from proposal where import_id = $1 and status not in ('draft', 'taken-back', 'expired')`;
