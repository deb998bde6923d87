import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { isUniqueViolation, Transactions, type Tx } from '@liaison/database';
import { allow } from '@liaison/identity';
import { JobQueue } from '@liaison/jobs';
import { type Actor, Clock, newId } from '@liaison/kernel';
import { EditionUnderWay, NoSigningKey } from '../editions.errors.js';
import { PublicContents } from './public-contents.js';

export interface AskedEdition {
  readonly id: string;
  readonly status: 'asked';
}

/** Orders an edition. The worker makes and signs it, so that whoever talks to the outside holds no signing key. */
@Injectable()
export class AskEdition {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly queue: JobQueue,
    private readonly contents: PublicContents,
    private readonly clock: Clock,
  ) {}

  /** @throws NoSigningKey, EditionUnderWay, TooManyContacts, NothingToIssue */
  async execute(actor: Actor): Promise<AskedEdition> {
    allow(actor, 'edition/issue');
    try {
      return await this.transactions.run(actor, (tx) => this.ask(tx, actor));
    } catch (error) {
      throw isUniqueViolation(error) ? new EditionUnderWay() : error;
    }
  }

  private async ask(tx: Tx, actor: Actor): Promise<AskedEdition> {
    const [{ ready } = { ready: false }] = await tx.query<{ ready: boolean }[]>(HAS_KEY, [actor.directoryId]);
    if (!ready) throw new NoSigningKey();
    await this.contents.check(tx, actor.directoryId);
    const id = newId();
    await tx.query(INSERT, [id, actor.directoryId, this.clock.now(), actor.name]);
    await this.audit.append(tx, actor, 'directory/edition-asked', { subject: `edition:${id}`, data: {} });
    await this.queue.ring(tx, 'directory:issue-editions');
    return { id, status: 'asked' };
  }
}

const HAS_KEY = `select exists (select from edition_key where directory_id = $1 and standing = 'current') as ready`;

const INSERT = `insert into edition (id, directory_id, status, asked_at, asked_by) values ($1, $2, 'asked', $3, $4)`;
