import { Injectable } from '@nestjs/common';
import { Reads, Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, isId, NotFound } from '@liaison/kernel';
import type { Changes } from '../domain/editions/edition.js';
import { contentOf, lastEdition } from './last-edition.js';
import { PublicContents } from './public-contents.js';
import { iso } from './public-contacts.sql.js';

export interface EditionView {
  readonly id: string;
  /** Null until it is issued. */
  readonly number: number | null;
  readonly status: 'asked' | 'issued' | 'refused';
  readonly askedAt: string;
  /** The code of the refusal. */
  readonly problem: string | null;
  readonly issuedAt: string | null;
  readonly validUntil: string | null;
  readonly keyId: string | null;
  /** SHA-256 of the signed payload, in hexadecimal; the one that is printed. */
  readonly hash: string | null;
  readonly contacts: number | null;
  readonly states: number | null;
  readonly added: number | null;
  readonly changed: number | null;
  readonly withdrawn: number | null;
  readonly withdrawnAt: string | null;
  readonly withdrawnBecause: string | null;
}

export interface EditionFileView {
  readonly format: 'json' | 'csv' | 'vcf' | 'pdf';
  readonly language: string | null;
  readonly volume: number;
  readonly volumes: number;
  /** `due`: it is being set; `failed`: it could not be. */
  readonly status: 'ready' | 'due' | 'failed';
  readonly sha256: string | null;
  readonly size: number | null;
  readonly pages: number | null;
}

export type EditionDetail = EditionView & { readonly files: readonly EditionFileView[]; readonly changes: Changes };

export interface EditionPreview {
  readonly contacts: number;
  readonly states: number;
  readonly changes: Changes;
  /** The number it would have. */
  readonly number: number;
}

/** The editions there are. What they hold is fetched, not read here, because fetching is recorded. */
@Injectable()
export class EditionsQuery {
  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly contents: PublicContents,
  ) {}

  /** Newest first; one that is being made comes first. `before`: those asked for earlier than that edition. */
  async list(actor: Actor, { before = null, limit = 50 }: { before?: string | null; limit?: number } = {}): Promise<EditionView[]> {
    allow(actor, 'edition/read');
    const values = [actor.directoryId, before, limit];
    return this.reads.all<EditionView & Record<string, unknown>>('editions', LIST, values);
  }

  /** By number or id, with its files and what changed. @throws NotFound */
  async one(actor: Actor, which: string): Promise<EditionDetail> {
    allow(actor, 'edition/read');
    const edition = await this.find(actor, which);
    if (!edition) throw new NotFound('edition');
    const files = await this.reads.all<EditionFileView & Record<string, unknown>>('edition-files', FILES, [actor.directoryId, edition.id]);
    return { ...edition, files, changes: await this.changesOf(actor, edition.id) };
  }

  async knows(actor: Actor, which: string): Promise<boolean> {
    return (await this.find(actor, which)) !== null;
  }

  /** @throws TooManyContacts, NothingToIssue */
  async preview(actor: Actor): Promise<EditionPreview> {
    allow(actor, 'edition/issue');
    return this.transactions.run(actor, async (tx) => {
      const last = await lastEdition(tx, actor.directoryId);
      const { contacts, states, changes } = await this.contents.read(tx, actor.directoryId, last?.content ?? null);
      return { number: (last?.content.number ?? 0) + 1, contacts: contacts.length, states: states.length, changes };
    });
  }

  /** The signed list of what was withdrawn since, or null while there is nothing to say. */
  async withdrawals(actor: Actor): Promise<string | null> {
    allow(actor, 'edition/read');
    const row = await this.reads.first<{ file: string }>('edition-withdrawals', WITHDRAWALS, [actor.directoryId]);
    return row?.file ?? null;
  }

  private async changesOf(actor: Actor, id: string): Promise<Changes> {
    const row = await this.reads.first<{ bytes: Buffer }>('edition-content', CONTENT, [actor.directoryId, id]);
    return row ? contentOf(row.bytes).changes : { added: [], changed: [], withdrawn: [] };
  }

  private find({ directoryId }: Actor, which: string): Promise<(EditionView & Record<string, unknown>) | null> {
    if (isId(which)) return this.reads.first('edition-by-id', `${SELECT} and id = $2`, [directoryId, which]);
    if (/^[1-9]\d{0,8}$/.test(which)) return this.reads.first('edition-by-number', `${SELECT} and number = $2`, [directoryId, which]);
    return Promise.resolve(null);
  }
}

const SELECT = `
  select id, number, status, ${iso('asked_at')} as "askedAt", problem, ${iso('issued_at')} as "issuedAt",
    ${iso('valid_until')} as "validUntil", key_id as "keyId", hash, contacts, states, added, changed, gone as withdrawn,
    ${iso('withdrawn_at')} as "withdrawnAt", withdrawn_because as "withdrawnBecause"
  from edition where directory_id = $1`;

const LIST = `${SELECT} and ($2::uuid is null or id < $2) order by id desc limit $3`;

const FILES = `
  select format, nullif(language, '') as language, volume, volumes, sha256, length(bytes) as size, pages,
    case when bytes is not null then 'ready' when due_at is not null then 'due' else 'failed' end as status
  from edition_file where directory_id = $1 and edition_id = $2 order by format = 'pdf', format, language, volume`;

const CONTENT = `select bytes from edition_file where directory_id = $1 and edition_id = $2 and format = 'json'`;

const WITHDRAWALS = 'select file from edition_withdrawals where directory_id = $1 order by number desc limit 1';
