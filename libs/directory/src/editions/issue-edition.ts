import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import type { Tx } from '@liaison/database';
import { JobQueue } from '@liaison/jobs';
import { type Actor, Clock, newId } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { LANGUAGES } from '@liaison/texts';
import { type Edition, MOST_IN_BOOK, PER_VOLUME } from '../domain/editions/edition.js';
import { vcardsOf } from '../domain/editions/vcard.js';
import { editionCsv } from './edition-csv.js';
import { issuerOf, publicKeysOf, withdrawnEditionsOf } from './issuer.js';
import { lastEdition } from './last-edition.js';
import { PublicContents } from './public-contents.js';
import { bytesOf, type SigningKey, SigningKeys } from './keys/signing-key.js';

type Format = 'json' | 'csv' | 'vcf';

/** Makes and signs the edition that was asked for, whole, in the caller's transaction: one moment's view, one number, all its files. */
@Injectable()
export class IssueEdition {
  constructor(
    private readonly keys: SigningKeys,
    private readonly contents: PublicContents,
    private readonly audit: AuditLog,
    private readonly queue: JobQueue,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @throws NoSigningKey, KeyFileMissing, TooManyContacts, NothingToIssue */
  async execute(tx: Tx, actor: Actor, id: string): Promise<void> {
    const key = await this.keys.current(tx, actor.directoryId);
    const edition = await this.compose(tx, actor.directoryId);
    const hash = sha256(bytesOf(edition));
    await this.store(tx, id, edition, key, hash);
    await this.keep(tx, actor.directoryId, id, 'json', await key.file(edition));
    for (const [name, text] of Object.entries(filesOf(edition))) await this.keep(tx, actor.directoryId, id, FORMATS[name] ?? 'csv', text);
    await this.orderBooks(tx, actor.directoryId, id, edition.contacts.length);
    const { number, contacts } = edition;
    const data = { number, hash, contacts: contacts.length };
    await this.audit.append(tx, actor, 'directory/edition-issued', { subject: `edition:${id}`, data });
    await this.queue.ring(tx, 'directory:set-books');
  }

  private async compose(tx: Tx, directoryId: string): Promise<Edition> {
    const last = await lastEdition(tx, directoryId);
    const now = this.clock.now();
    const edition = {
      type: 'liaison-edition' as const,
      version: 1 as const,
      directory: await issuerOf(tx, directoryId),
      number: (last?.content.number ?? 0) + 1,
      issuedAt: now.toISOString(),
      validUntil: new Date(now.getTime() + this.settings.EDITION_VALID_FOR).toISOString(),
      previous: last && { number: last.content.number, hash: last.hash },
      keys: await publicKeysOf(tx, directoryId),
      withdrawnEditions: await withdrawnEditionsOf(tx, directoryId),
      ...(await this.contents.read(tx, directoryId, last?.content ?? null)),
      files: {},
    };
    const files = Object.entries(filesOf(edition)).map(([name, text]) => [name, sha256(Buffer.from(text))] as const);
    return { ...edition, files: Object.fromEntries(files) };
  }

  private async store(tx: Tx, id: string, edition: Edition, { kid }: SigningKey, hash: string): Promise<void> {
    const { number, issuedAt, validUntil, contacts, states, changes } = edition;
    const counts = [contacts.length, states.length, changes.added.length, changes.changed.length, changes.withdrawn.length];
    await tx.query(ISSUE, [id, number, issuedAt, validUntil, kid, hash, ...counts]);
  }

  private async keep(tx: Tx, directoryId: string, id: string, format: Format, text: string): Promise<void> {
    const bytes = Buffer.from(text);
    await tx.query(INSERT_FILE, [newId(), directoryId, id, format, bytes, sha256(bytes)]);
  }

  private async orderBooks(tx: Tx, directoryId: string, id: string, contacts: number): Promise<void> {
    const volumes = contacts > MOST_IN_BOOK ? 0 : Math.ceil(contacts / PER_VOLUME);
    for (const language of LANGUAGES) {
      for (let volume = 1; volume <= volumes; volume += 1) {
        await tx.query(INSERT_BOOK, [newId(), directoryId, id, language, volume, volumes, this.clock.now()]);
      }
    }
  }
}

const FORMATS: Readonly<Record<string, Format>> = { 'contacts.csv': 'csv', 'contacts.vcf': 'vcf' };

function filesOf(edition: Pick<Edition, 'number' | 'issuedAt' | 'states' | 'contacts'>): Readonly<Record<string, string>> {
  return { 'contacts.csv': editionCsv(edition), 'contacts.vcf': vcardsOf(edition) };
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const ISSUE = `
  update edition set status = 'issued', number = $2, issued_at = $3, valid_until = $4, key_id = $5, hash = $6, contacts = $7, states = $8,
    added = $9, changed = $10, gone = $11
  where id = $1`;

const INSERT_FILE = `insert into edition_file (id, directory_id, edition_id, format, bytes, sha256) values ($1, $2, $3, $4, $5, $6)`;

const INSERT_BOOK = `
  insert into edition_file (id, directory_id, edition_id, format, language, volume, volumes, due_at) values ($1, $2, $3, 'pdf', $4, $5, $6, $7)`;
