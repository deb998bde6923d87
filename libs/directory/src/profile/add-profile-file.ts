import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, Clock, InvalidInput, newId } from '@liaison/kernel';
import { isPdf, LARGEST_FILE } from '../domain/note-verbale.js';
import { FileTooLarge } from '../proposals.errors.js';
import { TooManyFiles } from '../directory.errors.js';

const MOST_FILES = 200;

/** Keeps a document of the State's profile; it is shown once a version of the profile names it. */
@Injectable()
export class AddProfileFile {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** The file's id. @throws InvalidInput when it is no PDF, FileTooLarge, TooManyFiles */
  execute(actor: Actor, code: string, bytes: Uint8Array): Promise<string> {
    allow(actor, 'profile/edit', { states: [code] });
    if (bytes.length > LARGEST_FILE) throw new FileTooLarge();
    if (!isPdf(bytes)) throw new InvalidInput([{ pointer: '/file', code: 'pdf-file-needed' }]);
    const sha256 = createHash('sha256').update(bytes).digest();
    return this.transactions.run(actor, async (tx) => {
      await refuseMore(tx, actor.directoryId, code);
      const id = newId();
      await tx.query(INSERT, [id, actor.directoryId, code, Buffer.from(bytes), sha256, actor.name, this.clock.now()]);
      const entry = { subject: `state:${code}`, states: [code], data: { file: id, sha256: sha256.toString('hex') } };
      await this.audit.append(tx, actor, 'directory/profile-file-added', entry);
      return id;
    });
  }
}

async function refuseMore(tx: Tx, directoryId: string, code: string): Promise<void> {
  const kept = 'select count(*)::integer as count from state_file where directory_id = $1 and state = $2';
  const [{ count } = { count: 0 }] = await tx.query<{ count: number }[]>(kept, [directoryId, code]);
  if (count >= MOST_FILES) throw new TooManyFiles(MOST_FILES);
}

const INSERT = `
  insert into state_file (id, directory_id, state, bytes, sha256, added_by, added_at) values ($1, $2, $3, $4, $5, $6, $7)`;
