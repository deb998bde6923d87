import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, isId, NotFound, readSymbols } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import type { ContactRecord } from '../domain/contact-record.js';
import { changesBetween } from '../domain/field-risk.js';
import type { Outcome } from '../domain/contact-import.js';
import { ImportNotFound } from '../imports.errors.js';
import { NOT_GIVEN_UP } from './import-head.js';
import type { ImportRowView, ImportView } from './import.view.js';

export interface RowsWanted {
  readonly outcomes?: readonly Outcome[] | undefined;
  /** The last one of the page before. */
  readonly after?: string | null;
  readonly limit: number;
}

/** Imports and their rows as those see them who may import; a State its own. */
@Injectable()
export class ImportsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: Settings,
  ) {}

  /** The newest first. */
  list(actor: Actor, { after = null, limit }: { after?: string | null; limit: number }): Promise<ImportView[]> {
    mayRead(actor);
    return this.run<ImportView>(actor, LIST, [actor.directoryId, this.settings.IMPORT_PREVIEW_KEPT, after, limit]);
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<ImportView> {
    mayRead(actor);
    const [found] = isId(id) ? await this.run<ImportView>(actor, ONE, [actor.directoryId, this.settings.IMPORT_PREVIEW_KEPT, id]) : [];
    if (!found) throw new NotFound('import');
    return found;
  }

  /** By what it is called, as a person typed it. @throws ImportNotFound */
  async called(actor: Actor, reference: string): Promise<ImportView> {
    mayRead(actor);
    const symbols = readSymbols(reference.slice(0, 60));
    const values = [actor.directoryId, this.settings.IMPORT_PREVIEW_KEPT, symbols];
    const [found] = await this.run<ImportView>(actor, CALLED, values);
    if (!found) throw new ImportNotFound(reference);
    return found;
  }

  /** In the order of the file. @throws NotFound */
  async rows(actor: Actor, id: string, { outcomes, after = null, limit }: RowsWanted): Promise<ImportRowView[]> {
    await this.one(actor, id);
    const rows = await this.run<Row>(actor, ROWS, [id, outcomes ?? null, after, limit]);
    return rows.map(({ record, ...row }) => (isPreviewOfNew(row, record) ? { ...row, verdicts: saidOf(record) } : row));
  }

  private run<R>(actor: Actor, sql: string, values: readonly unknown[]): Promise<R[]> {
    return this.transactions.run(actor, (tx) => tx.query<R[]>(sql, [...values]));
  }
}

type Row = ImportRowView & { readonly record: ContactRecord };

function mayRead(actor: Actor): void {
  allow(actor, 'import/read', { states: actor.state === null ? [] : [actor.state] });
}

function isPreviewOfNew({ contact, verdicts }: ImportRowView, record: ContactRecord): boolean {
  return contact === null && !verdicts.length && Array.isArray(record.channels);
}

/** All a new contact says. */
function saidOf(record: ContactRecord): ImportRowView['verdicts'] {
  const said = changesBetween(null, record).filter(({ field }) => field !== 'state');
  return said.map(({ field, before, after }) => ({ field, before, after, verdict: 'added', source: null, since: '' }));
}

const VIEW = `
  select id, reference, owner, state, source, file, status, counts, created_by as "createdBy", created_at as "createdAt",
    applied_by as "appliedBy", applied_at as "appliedAt", closed_by as "closedBy", closed_at as "closedAt", undone, version
  from contact_import where directory_id = $1 and ${NOT_GIVEN_UP('$2')}`;

const LIST = `${VIEW} and ($3::uuid is null or id < $3) order by id desc limit $4`;
const ONE = `${VIEW} and id = $3`;
const CALLED = `${VIEW} and translate(reference, 'ILO-', '110') = $3`;

const ROWS = `
  select r.id, r.line, r.key, r.state, r.outcome, coalesce(c.institution, r.record->>'institution') as institution,
    coalesce(c.role_title, r.record->>'roleTitle') as "roleTitle", coalesce(c.category, r.record->>'category') as category, r.contact_id as contact, r.verdicts, r.record,
    (select json_build_object('id', p.id, 'reference', p.reference, 'status', p.status) from proposal p where p.id = r.proposal_id) as proposal
  from import_row r left join contact c on c.directory_id = r.directory_id and c.id = r.contact_id
  where r.import_id = $1 and ($2::text[] is null or r.outcome = any($2)) and ($3::uuid is null or r.id > $3)
  order by r.id limit $4`;
