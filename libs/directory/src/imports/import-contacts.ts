import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { allow } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import type { ImportCounts } from '../files/stage-counts.js';
import { namesGiven, nextOf, type OutcomeRow } from '../files/stage.js';
import { ListState } from '../list-state.js';
import { SealedNumbers } from '../proposals/sealed-numbers.js';
import { StoreContacts } from '../store-contacts.js';
import { DraftProposals } from './draft-proposals.js';
import { enterImport } from './enter-import.js';
import type { ImportFile } from './import-file.js';
import type { ImportHead } from './import-head.js';
import { ImportSources } from './import-sources.js';
import { KeepImport } from './keep-import.js';
import { StageFile } from './stage-file.js';

const BATCH = 1_000;

export interface ImportOptions extends ImportFile {
  /** Who gave the list; the file's name when absent. */
  readonly source?: string | undefined;
  readonly dryRun?: boolean | undefined;
}

export interface ImportReport extends ImportCounts {
  readonly faults: number;
  readonly applied: boolean;
  /** By which it can be undone; null when nothing came of it. */
  readonly reference: string | null;
}

/**
 * Takes a file at the installation's command line, all of it or nothing: fills the States that have no contacts yet, and
 * makes drafts for the others.
 */
@Injectable()
export class ImportContacts {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly sources: ImportSources,
    private readonly staging: StageFile,
    private readonly keeping: KeepImport,
    private readonly states: ListState,
    private readonly numbers: SealedNumbers,
    private readonly contacts: StoreContacts,
    private readonly drafts: DraftProposals,
  ) {}

  /** With faults, or in a dry run, nothing is stored and `applied` is false. @throws UnreadableFile, InvalidInput (no such source) */
  execute(actor: Actor, options: ImportOptions): Promise<ImportReport> {
    allow(actor, 'directory/import');
    const by = this.sources.read(actor, options.source ?? options.file);
    return this.transactions.run(actor, async (tx) => {
      const { counts, faults } = await this.staging.execute(tx, actor, options, { state: null, direct: true }, by);
      const report = { ...counts, faults, applied: false, reference: null };
      if (faults || options.dryRun) return report;
      const head = isFruitful(counts) ? await this.keeping.open(tx, actor, { ...options, ...by }, counts, 'applied') : null;
      if (head) await this.store(tx, actor, head, options);
      await enterImport(this.audit, tx, actor, { counts, head, file: options.file });
      return { ...report, applied: true, reference: head?.reference ?? null };
    });
  }

  private async store(tx: Tx, actor: Actor, head: ImportHead, { onProgress }: ImportOptions): Promise<void> {
    const given = new Map((await namesGiven(tx)).map(({ state, names }) => [state, names]));
    const states = head.counts.newStates.map((code) => ({ code, names: given.get(code) }));
    if (states.length) await this.states.list(tx, actor, states);
    const written = await this.storeContacts(tx, actor, head, onProgress);
    await this.drafts.execute(tx, actor, head, (rows) => onProgress?.('written', written + rows));
    await this.keeping.trace(tx, actor, head.id);
  }

  private async storeContacts(tx: Tx, actor: Actor, head: ImportHead, onProgress: ImportOptions['onProgress']): Promise<number> {
    const origin = head.source === null ? null : { id: head.id, source: head.source };
    let written = 0;
    let last: { state: string; key: string } | undefined = { state: '', key: '' };
    while (last) {
      const rows: OutcomeRow[] = await nextOf(tx, 'added', last, BATCH);
      const contacts = rows.map(({ id, key, record, numbers }) => ({
        record: this.numbers.open(id, record, numbers, 'import_row'),
        importKey: key,
      }));
      if (rows.length) await this.contacts.add(tx, actor, contacts, origin);
      written += rows.length;
      onProgress?.('written', written);
      last = rows.at(-1);
    }
    return written;
  }
}

/** Whether anything came of it that could be undone or asked about. */
function isFruitful({ added, nominated, changed, kept, keptFields }: ImportCounts): boolean {
  return added + nominated + changed + kept + Object.keys(keptFields).length > 0;
}
