import { readFileSync } from 'node:fs';
import { Injectable, Logger } from '@nestjs/common';
import { Installation, Reads, Transactions, type Tx } from '@liaison/database';
import { DueWork, type Overdue } from '@liaison/jobs';
import { type Actor, Clock, system } from '@liaison/kernel';
import { typeset } from '@liaison/print';
import { Settings } from '@liaison/settings';
import { isLanguage, type Language } from '@liaison/texts';
import { sha256 } from '../issue-edition.js';
import { SigningKeys } from '../keys/signing-key.js';
import { contentOf } from '../last-edition.js';
import { bookData } from './book-data.js';
import { sealOf, withSeal } from './book-seal.js';
import { BookWords } from './book-words.js';

const TEMPLATE = new URL('./book.typ', import.meta.url);
const LEASE_MS = 5 * 60_000;
const MOST_TRIES = 5;

interface DueBook {
  readonly id: string;
  readonly language: Language;
  readonly volume: number;
  readonly volumes: number;
  readonly hash: string;
  readonly kid: string;
  readonly file: Buffer;
}

/** Sets the printed books of what was issued, one volume at a time, each in a child process; the bytes then stay for ever. */
@Injectable()
export class SetBooksDue extends DueWork {
  readonly job = 'directory:set-books';
  private readonly log = new Logger(SetBooksDue.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    private readonly installation: Installation,
    private readonly keys: SigningKeys,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {
    super();
  }

  async overdue(now: Date): Promise<Overdue> {
    const due = await this.reads.first<{ count: number; oldest: Date | null }>('books-overdue', OVERDUE, [
      this.installation.directoryId,
      now,
    ]);
    return due ?? { count: 0, oldest: null };
  }

  async work(): Promise<void> {
    for (;;) {
      const book = await this.transactions.run(this.actor, (tx) => this.take(tx));
      if (!book) return;
      await this.set(book).catch((error: unknown) => this.log.warn(`A book could not be set: ${String(error)}`));
    }
  }

  /** The next one, under a lease: whoever is killed while setting it leaves it due again. */
  private async take(tx: Tx): Promise<DueBook | null> {
    const now = this.clock.now();
    const [row] = await tx.query<DueBook[]>(NEXT, [this.installation.directoryId, now]);
    if (!row || !isLanguage(row.language)) return null;
    await tx.query(LEASE, [row.id, new Date(now.getTime() + LEASE_MS), MOST_TRIES]);
    return row;
  }

  private async set(book: DueBook): Promise<void> {
    const edition = contentOf(book.file);
    const address = new URL(`/editions/${String(edition.number)}`, this.settings.PUBLIC_URL).href;
    const data = bookData({ ...book, edition, address }, new BookWords(book.language));
    const { pdf, pages } = await typeset({ template: readFileSync(TEMPLATE, 'utf8'), data, at: edition.issuedAt });
    await this.transactions.run(this.actor, async (tx) => {
      const { directory, number, issuedAt, validUntil } = edition;
      const { hash, language, volume, volumes } = book;
      const seal = sealOf({ directory, number, issuedAt, validUntil, hash, language, volume, volumes, sha256: sha256(pdf) });
      const key = await this.keys.current(tx, this.installation.directoryId);
      const bytes = withSeal(pdf, await key.line(seal));
      await tx.query(STORE, [book.id, bytes, sha256(bytes), pages]);
    });
  }

  private get actor(): Actor {
    return system('editions', this.installation.directoryId);
  }
}

const OVERDUE = `select count(*)::int as count, min(due_at) as oldest from edition_file where directory_id = $1 and due_at <= $2`;

const NEXT = `
  select b.id, b.language, b.volume, b.volumes, e.hash, e.key_id as kid, f.bytes as file
  from edition_file b
  join edition e on e.directory_id = b.directory_id and e.id = b.edition_id
  join edition_file f on f.directory_id = b.directory_id and f.edition_id = b.edition_id and f.format = 'json'
  where b.directory_id = $1 and b.due_at <= $2
  order by b.due_at, b.id limit 1 for update of b skip locked`;

/** Tried often enough, it waits for a person. */
const LEASE = 'update edition_file set tries = tries + 1, due_at = case when tries < $3 then $2::timestamptz end where id = $1';

const STORE = 'update edition_file set due_at = null, bytes = $2, sha256 = $3, pages = $4 where id = $1 and bytes is null';
