import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { allow } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import { type FileFormat, readContactFile } from './files/read-contact-file.js';
import { readStagedRow } from './files/read-staged-row.js';
import type { RowFault } from './files/row.js';
import { compare, namesGiven, nextNew, openStage, preview, type Preview, stage, stagedFaults, type StagedRow } from './files/stage.js';
import { ImportWouldChange } from './directory.errors.js';
import { ListState } from './list-state.js';
import { StoreContacts } from './store-contacts.js';

const BATCH = 1_000;

export interface ImportOptions {
  /** Opened anew should PostgreSQL abort the transaction. */
  readonly open: () => Readable;
  /** The file's name, for the trail. */
  readonly file: string;
  /** Known from how the file begins when it is not given. */
  readonly format?: FileFormat;
  readonly dryRun?: boolean;
  readonly onProgress?: (step: 'read' | 'written', rows: number) => void;
  /** Called for each fault as it is found, so that none has to be kept. */
  readonly onFault?: (fault: RowFault) => void;
}

export interface ImportReport extends Preview {
  readonly rows: number;
  readonly faults: number;
  readonly applied: boolean;
}

/** Fills an empty directory, or the States still empty in it, from a file: all of it or nothing. */
@Injectable()
export class ImportContacts {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly states: ListState,
    private readonly contacts: StoreContacts,
  ) {}

  /**
   * With faults, or in a dry run, nothing is stored and `applied` is false.
   * @throws UnreadableFile, ImportWouldChange (not in a dry run, which only says so)
   */
  execute(actor: Actor, options: ImportOptions): Promise<ImportReport> {
    allow(actor, 'directory/import');
    return this.transactions.run(actor, async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('import:' || $1, 0))`, [actor.directoryId]);
      await openStage(tx);
      const read = await readAll(tx, options);
      await compare(tx, actor.directoryId);
      let { faults } = read;
      for await (const fault of stagedFaults(tx, actor.directoryId)) {
        faults++;
        options.onFault?.(fault);
      }
      const report = { ...(await preview(tx, actor.directoryId)), rows: read.rows, faults };
      if (report.faults || options.dryRun) return { ...report, applied: false };
      if (report.changed) throw new ImportWouldChange(report.changed);
      await this.store(tx, actor, report, options);
      return { ...report, applied: true };
    });
  }

  private async store(tx: Tx, actor: Actor, { added, changed, unchanged, newStates }: Preview, { file, onProgress }: ImportOptions) {
    const given = new Map((await namesGiven(tx)).map(({ state, names }) => [state, names]));
    const states = newStates.map((code) => ({ code, names: given.get(code) }));
    if (states.length) await this.states.list(tx, actor, states);
    await this.storeContacts(tx, actor, onProgress);
    await this.audit.append(tx, actor, 'directory/contacts-imported', {
      subject: `directory:${actor.directoryId}`,
      data: { added, changed, unchanged, file },
    });
  }

  private async storeContacts(tx: Tx, actor: Actor, onProgress: ImportOptions['onProgress']): Promise<void> {
    let written = 0;
    let last: { state: string; key: string } | undefined = { state: '', key: '' };
    while (last) {
      const rows: StagedRow[] = await nextNew(tx, last.state, last.key, BATCH);
      if (rows.length)
        await this.contacts.add(
          tx,
          actor,
          rows.map(({ record, key }) => ({ record, importKey: key })),
        );
      written += rows.length;
      onProgress?.('written', written);
      last = rows.at(-1);
    }
  }
}

async function readAll(tx: Tx, { open, format, onFault, onProgress }: ImportOptions): Promise<{ rows: number; faults: number }> {
  const count = { rows: 0, faults: 0 };
  let batch: StagedRow[] = [];
  for await (const row of readContactFile(open(), format)) {
    count.rows++;
    const read = readStagedRow(row);
    if ('faults' in read) {
      count.faults += read.faults.length;
      read.faults.forEach((fault) => onFault?.(fault));
    } else batch.push(read.row);
    if (batch.length < BATCH) continue;
    await stage(tx, batch);
    batch = [];
    onProgress?.('read', count.rows);
  }
  if (batch.length) await stage(tx, batch);
  onProgress?.('read', count.rows);
  return count;
}
