import type { Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { allow } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import { type Cells, cellsOf, COLUMNS, escapeText, NAME_LANGUAGES } from './files/columns.js';
import type { ContactRecord } from './domain/contact-record.js';
import type { StateNames } from './list-state.js';

const BATCH = 1_000;

interface Row {
  readonly state: string;
  readonly key: string;
  readonly record: ContactRecord;
  readonly names: StateNames;
}

/** Writes all contacts as the file an import takes: by State and key, UTF-8, commas, CRLF (RFC 4180). */
@Injectable()
export class ExportContacts {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
  ) {}

  /** How many contacts were written. `to` is left open. */
  execute(actor: Actor, to: Writable, onProgress?: (rows: number) => void): Promise<number> {
    allow(actor, 'directory/export');
    return this.transactions.run(actor, async (tx) => {
      await write(to, [COLUMNS]);
      let count = 0;
      let last: { state: string; key: string } | undefined = { state: '', key: '' };
      while (last) {
        const rows: Row[] = await next(tx, actor.directoryId, last);
        if (rows.length) await write(to, rows.map(lineOf));
        count += rows.length;
        onProgress?.(count);
        last = rows.at(-1);
      }
      await this.audit.append(tx, actor, 'directory/contacts-exported', { subject: `directory:${actor.directoryId}`, data: { count } });
      return count;
    });
  }
}

function next(tx: Tx, directoryId: string, { state, key }: { state: string; key: string }): Promise<Row[]> {
  return tx.query<Row[]>(SELECT, [directoryId, state, key, BATCH]);
}

const KEY = `(coalesce(c.import_key, c.id::text) collate "C")`;

const SELECT = `
  select c.state, ${KEY} as key, v.record, s.names
  from contact c
  join contact_version v on v.contact_id = c.id and v.version = c.version
  join state s on s.directory_id = c.directory_id and s.code = c.state
  where c.directory_id = $1 and c.status <> 'withdrawn' and (c.state > $2 or c.state = $2 and ${KEY} > $3)
  order by c.state, ${KEY} limit $4`;

/** A State's names travel with its contacts, so that an empty directory can take the file. */
function lineOf({ key, record, names }: Row): string[] {
  const own = NAME_LANGUAGES.map((language) => [`state_name_${language}`, names[language]] as const);
  const cells: Cells = { ...cellsOf(key, record), ...Object.fromEntries(own) };
  return COLUMNS.map((column) => escapeText(column, cells[column] ?? ''));
}

/** Rejects when `to` fails, such as a full disk or a reader that went away. */
async function write(to: Writable, rows: readonly (readonly string[])[]): Promise<void> {
  const text = stringify(rows as string[][], { record_delimiter: '\r\n' });
  await new Promise<void>((resolve, reject) => to.write(text, (error) => (error ? reject(error) : resolve())));
}
