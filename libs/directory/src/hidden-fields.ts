import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import type { ContactRecord } from './domain/contact-record.js';
import type { Hidden, HiddenFields } from './domain/hide-fields.js';

/** What not every member sees of a contact. Row security decides who finds it here. */
@Injectable()
export class HiddenFieldRows {
  async of(tx: Tx, contactId: string): Promise<HiddenFields> {
    const rows = await tx.query<(Hidden & { field: string })[]>(SELECT, [contactId]);
    return Object.fromEntries(rows.map(({ field, visibility, value }) => [field, { visibility, value }]));
  }

  /** The same of several contacts, by id. */
  async ofAll(tx: Tx, contactIds: readonly string[]): Promise<ReadonlyMap<string, HiddenFields>> {
    const rows = await tx.query<{ id: string; fields: HiddenFields }[]>(SELECT_ALL, [contactIds]);
    return new Map(rows.map(({ id, fields }) => [id, fields]));
  }

  async replace(tx: Tx, directoryId: string, contactId: string, { state, category }: ContactRecord, hidden: HiddenFields): Promise<void> {
    await tx.query('delete from hidden_field where contact_id = $1', [contactId]);
    for (const [field, { visibility, value }] of Object.entries(hidden)) {
      await tx.query(INSERT, [contactId, directoryId, state, category, field, visibility, JSON.stringify(value)]);
    }
  }
}

const SELECT = 'select field, visibility, value from hidden_field where contact_id = $1';

const SELECT_ALL = `
  select contact_id as id, jsonb_object_agg(field, jsonb_build_object('visibility', visibility, 'value', value)) as fields
  from hidden_field where contact_id = any($1::uuid[]) group by contact_id`;

const INSERT = `
  insert into hidden_field (contact_id, directory_id, state, category, field, visibility, value) values ($1, $2, $3, $4, $5, $6, $7)`;
