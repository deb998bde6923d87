import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, type DomainError, NotFound } from '@liaison/kernel';
import type { Language } from '@liaison/texts';
import { MOST_IN_BOOK } from '../domain/editions/edition.js';
import { BookNotReady, TooManyForBook } from '../editions.errors.js';

export const FORMATS = ['json', 'csv', 'vcf', 'pdf'] as const;
export type EditionFormat = (typeof FORMATS)[number];

export interface WantedFile {
  /** The latest that is issued and not withdrawn, when absent. */
  readonly number?: number | undefined;
  readonly format: EditionFormat;
  /** Of a book. */
  readonly language: Language;
  readonly volume: number;
}

export interface EditionFile {
  readonly number: number;
  readonly bytes: Buffer;
  readonly sha256: string;
  /** `liaison-edition-3.json`, `liaison-edition-3-ar-2.pdf`. */
  readonly name: string;
}

/** Hands out a file of an edition, byte for byte as it was issued. Whoever takes one takes the whole directory, so it is recorded. */
@Injectable()
export class FetchEdition {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
  ) {}

  /** @throws NotFound, BookNotReady, TooManyForBook */
  async execute(actor: Actor, wanted: WantedFile): Promise<EditionFile> {
    allow(actor, 'edition/fetch');
    return this.transactions.run(actor, async (tx) => {
      const row = await find(tx, actor.directoryId, wanted);
      if (!row) throw await noSuchFile(tx, actor.directoryId, wanted);
      if (!row.bytes || row.sha256 === null) throw await notReady(tx, actor.directoryId, row.id);
      const data = { number: row.number, format: wanted.format };
      const states = actor.state ? [actor.state] : [];
      await this.audit.append(tx, actor, 'directory/edition-fetched', { subject: `edition:${row.id}`, states, data });
      return { number: row.number, bytes: row.bytes, sha256: row.sha256, name: nameOf(row, wanted) };
    });
  }
}

interface Row {
  readonly id: string;
  readonly number: number;
  readonly contacts: number;
  readonly volumes: number;
  readonly bytes: Buffer | null;
  readonly sha256: string | null;
}

async function find(tx: Tx, directoryId: string, { number, format, language, volume }: WantedFile): Promise<Row | undefined> {
  const of = format === 'pdf' ? [language, volume] : ['', 1];
  const [row] = await tx.query<Row[]>(SELECT, [directoryId, number ?? null, format, ...of]);
  return row;
}

/** A great edition is there, but has no book. */
async function noSuchFile(tx: Tx, directoryId: string, wanted: WantedFile): Promise<DomainError> {
  const found = wanted.format === 'pdf' ? await find(tx, directoryId, { ...wanted, format: 'json' }) : undefined;
  return found && found.contacts > MOST_IN_BOOK ? new TooManyForBook(found.contacts, MOST_IN_BOOK) : new NotFound('edition');
}

async function notReady(tx: Tx, directoryId: string, id: string): Promise<BookNotReady> {
  const [row] = await tx.query<{ done: number; total: number }[]>(PROGRESS, [directoryId, id]);
  return new BookNotReady(row?.done ?? 0, row?.total ?? 0);
}

function nameOf({ number, volumes }: Row, { format, language, volume }: WantedFile): string {
  const book = format === 'pdf' ? `-${language}${volumes > 1 ? `-${String(volume)}` : ''}` : '';
  return `liaison-edition-${String(number)}${book}.${format}`;
}

const SELECT = `
  select e.id, e.number, e.contacts, f.volumes, f.bytes, f.sha256 from edition e
  join edition_file f on f.directory_id = e.directory_id and f.edition_id = e.id
  where e.directory_id = $1 and e.status = 'issued' and f.format = $3 and f.language = $4 and f.volume = $5
    and ($2::integer = e.number or $2::integer is null and e.withdrawn_at is null)
  order by e.number desc limit 1`;

const PROGRESS = `
  select count(bytes)::int as done, count(*)::int as total from edition_file
  where directory_id = $1 and edition_id = $2 and format = 'pdf'`;
