import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import { type Actor, Clock, newId, randomSymbols } from '@liaison/kernel';
import { type ImportEnd, importReference } from '../domain/contact-import.js';
import type { ImportCounts } from '../files/stage-counts.js';
import { type ImportHead, ownerOf } from './import-head.js';
import type { Undone } from './undone.js';

/** Imports and their rows in the database. */
@Injectable()
export class KeepImport {
  constructor(private readonly clock: Clock) {}

  async open(
    tx: Tx,
    actor: Actor,
    { source, file }: Pick<ImportHead, 'source' | 'file'>,
    counts: ImportCounts,
    status: 'previewed' | 'applied',
  ): Promise<ImportHead> {
    const now = this.clock.now();
    const owner = ownerOf(actor);
    const name = file.slice(0, 200);
    const [id, reference] = [newId(), importReference(randomSymbols(7), now.getUTCFullYear())];
    const by = status === 'applied' ? actor.name : null;
    await tx.query(INSERT, [
      ...[id, actor.directoryId, reference, owner, actor.state, source, name, status, counts],
      ...[actor.name, now, by, by && now],
    ]);
    return { id, reference, owner, state: actor.state, source, file: name, status, version: 1, counts };
  }

  /** Every row with what it says, for a preview. */
  async rows(tx: Tx, { directoryId, state }: Actor, id: string): Promise<void> {
    await tx.query(INSERT_ROWS, [directoryId, id, state]);
  }

  /** What is worth remembering of an import that was applied: which rows became drafts or were kept from, and why; no values. */
  async trace(tx: Tx, { directoryId, state }: Actor, id: string): Promise<void> {
    await tx.query('delete from import_row where import_id = $1', [id]);
    await tx.query(INSERT_TRACE, [directoryId, id, state]);
  }

  async close(
    tx: Tx,
    actor: Actor,
    { id }: ImportHead,
    status: Closing['status'],
    { counts, undone }: Partial<Closing> = {},
  ): Promise<void> {
    const column = status === 'applied' ? 'applied' : 'closed';
    await tx.query(
      `update contact_import set status = $2, ${column}_by = $3, ${column}_at = $4, counts = coalesce($5, counts), undone = $6,
         version = version + 1 where id = $1`,
      [id, status, actor.name, this.clock.now(), counts ?? null, undone ?? null],
    );
  }
}

/** What is kept of a step. */
interface Closing {
  readonly status: ImportEnd;
  readonly counts: ImportCounts;
  readonly undone: Undone;
}

const INSERT = `
  insert into contact_import (id, directory_id, reference, owner, state, source, file, status, counts, created_by, created_at, applied_by, applied_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

const COLUMNS =
  'id, directory_id, import_id, owner_state, line, key, state, given, record, numbers, contact_id, proposal_id, outcome, verdicts';

const INSERT_ROWS = `
  insert into import_row (${COLUMNS})
  select id, $1, $2, $3, line, key, state, given, record, numbers::sealed, contact_id, null, outcome, verdicts from staged`;

const INSERT_TRACE = `
  insert into import_row (${COLUMNS})
  select id, $1, $2, $3, line, key, state, '{}', jsonb_build_object('institution', record->'institution', 'roleTitle', record->'roleTitle',
    'category', record->'category'), null, contact_id, proposal_id, outcome,
    (select coalesce(jsonb_agg(v - 'before' - 'after' order by n), '[]') from jsonb_array_elements(verdicts) with ordinality as e (v, n))
  from staged where outcome in ('nominated', 'changed', 'kept', 'waiting')
    or exists (select from jsonb_array_elements(verdicts) v where v->>'verdict' like 'kept-%')`;
