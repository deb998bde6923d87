import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, StaleVersion } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { takeImport } from '../domain/contact-import.js';
import { countStaged, type ImportCounts } from '../files/stage-counts.js';
import { compare, openStage } from '../files/stage.js';
import { ImportOutdated } from '../imports.errors.js';
import { DecideRows } from './decide-rows.js';
import { DraftProposals } from './draft-proposals.js';
import { enterImport } from './enter-import.js';
import { type ImportHead, lockImport, requireOwner } from './import-head.js';
import { ImportSources } from './import-sources.js';
import { KeepImport } from './keep-import.js';

/** Makes the drafts that a preview shows: exactly those, or none. */
@Injectable()
export class ApplyImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly sources: ImportSources,
    private readonly decisions: DecideRows,
    private readonly drafts: DraftProposals,
    private readonly keeping: KeepImport,
    private readonly settings: Settings,
  ) {}

  /** `version`: of the preview that was looked at. @throws NotFound, ImportOfOthers, IllegalImportStep, StaleVersion, ImportOutdated */
  async execute(actor: Actor, id: string, version?: number): Promise<void> {
    allow(actor, 'import/make', { states: actor.state === null ? [] : [actor.state] });
    const outdated = await this.transactions.run(actor, async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('import:' || $1, 0))`, [actor.directoryId]);
      const head = await lockImport(tx, actor, id, this.settings.IMPORT_PREVIEW_KEPT);
      requireOwner(actor, head);
      const status = takeImport('apply', head.status);
      if (version !== undefined && version !== head.version) throw new StaleVersion();
      const counts = await this.compareAnew(tx, actor, head);
      const differing = await this.refresh(tx, head, counts);
      if (differing) return differing;
      await this.drafts.execute(tx, actor, head, () => undefined);
      await this.keeping.trace(tx, actor, id);
      await this.keeping.close(tx, actor, head, status, { counts });
      await enterImport(this.audit, tx, actor, { counts, head, file: head.file });
      return 0;
    });
    if (outdated) throw new ImportOutdated(outdated);
  }

  private async compareAnew(tx: Tx, actor: Actor, { id, source }: ImportHead): Promise<ImportCounts> {
    await openStage(tx);
    await tx.query(RESTAGE, [id]);
    await compare(tx, actor.directoryId, { state: actor.state, direct: false });
    await this.decisions.execute(tx, actor, this.sources.of(source), undefined);
    return countStaged(tx, actor.directoryId);
  }

  /** How many rows compare differently now; the preview shows them as they are. */
  private async refresh(tx: Tx, { id }: ImportHead, counts: ImportCounts): Promise<number> {
    const [, differing] = await tx.query<[unknown, number]>(REFRESH, [id]);
    if (differing) await tx.query('update contact_import set counts = $2, version = version + 1 where id = $1', [id, counts]);
    return differing;
  }
}

const RESTAGE = `
  insert into staged (id, line, key, state, given, record, numbers)
  select id, line, key, state, given, record, numbers::text from import_row where import_id = $1`;

const REFRESH = `
  update import_row r set contact_id = s.contact_id, outcome = s.outcome, verdicts = s.verdicts
  from staged s where r.import_id = $1 and r.id = s.id
    and (r.contact_id, r.outcome, r.verdicts) is distinct from (s.contact_id, s.outcome, s.verdicts)`;
