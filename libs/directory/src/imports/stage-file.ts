import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import { type Actor, newId } from '@liaison/kernel';
import { readContactFile } from '../files/read-contact-file.js';
import { readStagedRow } from '../files/read-staged-row.js';
import { countStaged, type ImportCounts } from '../files/stage-counts.js';
import { compare, openStage, type Reach, type ReadRow, stage, stagedFaults } from '../files/stage.js';
import type { ByWhom } from '../domain/import-verdicts.js';
import { SealedNumbers } from '../proposals/sealed-numbers.js';
import { DecideRows } from './decide-rows.js';
import type { ImportFile } from './import-file.js';

const BATCH = 1_000;

export interface Staged {
  readonly counts: ImportCounts;
  /** With any, nothing is decided. */
  readonly faults: number;
}

/** Reads a file into a table of the transaction, and finds out what each row would mean. */
@Injectable()
export class StageFile {
  constructor(
    private readonly numbers: SealedNumbers,
    private readonly decisions: DecideRows,
  ) {}

  /** One at a time in a directory. @throws UnreadableFile */
  async execute(tx: Tx, actor: Actor, file: ImportFile, reach: Reach, by: ByWhom): Promise<Staged> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('import:' || $1, 0))`, [actor.directoryId]);
    await openStage(tx);
    const read = await this.read(tx, file);
    await compare(tx, actor.directoryId, reach);
    let { faults } = read;
    for await (const fault of stagedFaults(tx, actor.directoryId, reach)) {
      faults++;
      file.onFault?.(fault);
    }
    if (!faults) await this.decisions.execute(tx, actor, by, file.onProgress);
    return { counts: { ...(await countStaged(tx, actor.directoryId)), rows: read.rows }, faults };
  }

  private async read(tx: Tx, { open, format, onFault, onProgress }: ImportFile): Promise<{ rows: number; faults: number }> {
    const count = { rows: 0, faults: 0 };
    let batch: ReadRow[] = [];
    for await (const row of readContactFile(open(), format)) {
      count.rows++;
      const read = readStagedRow(row);
      if ('faults' in read) {
        count.faults += read.faults.length;
        read.faults.forEach((fault) => onFault?.(fault));
      } else batch.push(read.row);
      if (batch.length < BATCH) continue;
      await this.stage(tx, batch);
      batch = [];
      onProgress?.('read', count.rows);
    }
    if (batch.length) await this.stage(tx, batch);
    onProgress?.('read', count.rows);
    return count;
  }

  private stage(tx: Tx, rows: readonly ReadRow[]): Promise<void> {
    const sealed = rows.map((row) => {
      const id = newId();
      return { ...row, id, ...this.numbers.hide(id, row.record, 'import_row') };
    });
    return stage(tx, sealed);
  }
}
