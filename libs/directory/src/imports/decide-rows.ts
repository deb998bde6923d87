import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import type { Actor } from '@liaison/kernel';
import type { ContactRecord } from '../domain/contact-record.js';
import { fieldSources, type SourcedVersion } from '../domain/field-sources.js';
import type { HiddenFields } from '../domain/hide-fields.js';
import { type ByWhom, recordWanted, verdictsOf } from '../domain/import-verdicts.js';
import { type DecidedRow, decide, type DifferingRow, nextDiffering } from '../files/stage.js';
import { HiddenFieldRows } from '../hidden-fields.js';
import type { ImportFile } from './import-file.js';

const BATCH = 500;

/** What is known of one contact. */
interface Known {
  readonly id: string;
  readonly hidden: readonly string[];
  readonly channelsConfirmedAt: Date | null;
  /** The oldest first. */
  readonly versions: readonly { readonly at: string; readonly source: string | null; readonly record: ContactRecord }[];
}

/** Lays every row that says something else beside its contact, and keeps what was decided about each field. */
@Injectable()
export class DecideRows {
  constructor(private readonly hiddenFields: HiddenFieldRows) {}

  async execute(tx: Tx, { directoryId }: Actor, by: ByWhom, onProgress: ImportFile['onProgress']): Promise<void> {
    let decided = 0;
    let rows = await nextDiffering(tx, -1, BATCH);
    while (rows.length) {
      const ids = rows.map(({ contactId }) => contactId);
      const known = await tx.query<Known[]>(KNOWN, [directoryId, ids]);
      const byId = new Map(known.map((one) => [one.id, one]));
      const hidden = await this.hiddenFields.ofAll(tx, ids);
      await decide(
        tx,
        rows.flatMap((row) => decisionOf(row, byId.get(row.contactId), hidden.get(row.contactId) ?? {}, by)),
      );
      decided += rows.length;
      onProgress?.('compared', decided);
      rows = await nextDiffering(tx, rows.at(-1)?.line ?? 0, BATCH);
    }
  }
}

function decisionOf(
  { line, record: row, given }: DifferingRow,
  contact: Known | undefined,
  hidden: HiddenFields,
  by: ByWhom,
): DecidedRow[] {
  const now = contact?.versions.at(-1)?.record;
  if (!contact || !now) return [];
  const versions = contact.versions.map((version): SourcedVersion => ({ ...version, at: new Date(version.at) }));
  const values = Object.fromEntries(Object.entries(hidden).map(([field, { value }]) => [field, value]));
  const compared = { now, row, given, hidden: values };
  const verdicts = verdictsOf(compared, fieldSources(versions, contact), by);
  const after = recordWanted(compared, verdicts);
  return [{ line, outcome: after ? 'changed' : verdicts.length ? 'kept' : 'unchanged', verdicts, after }];
}

const KNOWN = `
  select c.id, c.hidden, (select max(h.last_confirmed_at) from channel h where h.contact_id = c.id) as "channelsConfirmedAt",
    (select jsonb_agg(jsonb_build_object('at', v.at, 'source', v.import_source, 'record', v.record) order by v.version)
     from contact_version v where v.contact_id = c.id) as versions
  from contact c where c.directory_id = $1 and c.id = any($2::uuid[])`;
