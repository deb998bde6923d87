import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import type { Actor, InputFault } from '@liaison/kernel';
import type { RowFault } from '../files/row.js';
import { ImportFaulty } from '../imports.errors.js';
import type { ImportFile } from './import-file.js';
import { ImportSources } from './import-sources.js';
import { KeepImport } from './keep-import.js';
import { StageFile } from './stage-file.js';

/** Faults of a file that are named; a person puts right a few and tries again. */
const NAMED = 100;

export interface PreviewOptions extends Omit<ImportFile, 'onFault'> {
  /** Who gave the list; absent in a State's own file: the State itself. */
  readonly source?: string | undefined;
}

/** Takes a file in for a look: what each row would mean is kept, and nothing else changes. */
@Injectable()
export class PreviewImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly sources: ImportSources,
    private readonly staging: StageFile,
    private readonly keeping: KeepImport,
  ) {}

  /** The import's id. @throws UnreadableFile, ImportFaulty, InvalidInput (no source) */
  execute(actor: Actor, options: PreviewOptions): Promise<string> {
    allow(actor, 'import/make', { states: actor.state === null ? [] : [actor.state] });
    const by = this.sources.read(actor, options.source);
    return this.transactions.run(actor, async (tx) => {
      const named: RowFault[] = [];
      const onFault = (fault: RowFault) => {
        if (named.length < NAMED) named.push(fault);
      };
      const reach = { state: actor.state, direct: false };
      const { counts, faults } = await this.staging.execute(tx, actor, { ...options, onFault }, reach, by);
      if (faults) throw new ImportFaulty(faults, named.map(toInputFault));
      const head = await this.keeping.open(tx, actor, { ...options, ...by }, counts, 'previewed');
      await this.keeping.rows(tx, actor, head.id);
      const data = { reference: head.reference, rows: counts.rows };
      await this.audit.append(tx, actor, 'directory/import-previewed', { subject: `import:${head.id}`, data });
      return head.id;
    });
  }
}

/** `/5/hours`: line and column of the file. */
function toInputFault({ line, column, code, values }: RowFault): InputFault {
  return { pointer: column === null ? `/${line}` : `/${line}/${column}`, code, values };
}
