import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, Clock, InvalidInput, NotFound } from '@liaison/kernel';
import { isPdf, LARGEST_FILE } from '../domain/note-verbale.js';
import { FileTooLarge, IllegalProposalStep } from '../proposals.errors.js';
import { lockProposal, type ProposalRow } from './proposal-rows.js';

/** The notes verbales themselves: PDF files with their SHA-256, seen by the State and the officers. */
@Injectable()
export class NoteFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Until an officer has accepted it. @throws NotFound, Forbidden, IllegalProposalStep, InvalidInput, FileTooLarge */
  put(actor: Actor, id: string, bytes: Uint8Array): Promise<void> {
    return this.transactions.run(actor, async (tx) => {
      const proposal = await lockProposal(tx, actor, id);
      allow(actor, 'proposal/make', { states: [proposal.state] });
      if (!['draft', 'proposed', 'verified'].includes(proposal.status)) throw new IllegalProposalStep(proposal.status, 'propose');
      await this.keep(tx, actor, proposal, bytes);
      await tx.query('update proposal set version = version + 1 where id = $1', [id]);
    });
  }

  /** @throws InvalidInput when it is no PDF, FileTooLarge */
  async keep(tx: Tx, actor: Actor, { id, state }: Pick<ProposalRow, 'id' | 'state'>, bytes: Uint8Array): Promise<void> {
    if (bytes.length > LARGEST_FILE) throw new FileTooLarge();
    if (!isPdf(bytes)) throw new InvalidInput([{ pointer: '/noteVerbale/file', code: 'pdf-needed' }]);
    const sha256 = createHash('sha256').update(bytes).digest();
    await tx.query(KEEP, [id, actor.directoryId, state, Buffer.from(bytes), sha256, actor.name, this.clock.now()]);
  }

  /** @throws NotFound */
  get(actor: Actor, id: string): Promise<Buffer> {
    return this.transactions.run(actor, async (tx) => {
      const { state } = await lockProposal(tx, actor, id);
      allow(actor, 'proposal/read', { states: [state] });
      const [file] = await tx.query<{ bytes: Buffer }[]>('select bytes from note_verbale_file where proposal_id = $1', [id]);
      if (!file) throw new NotFound('note-verbale');
      return file.bytes;
    });
  }
}

const KEEP = `
  insert into note_verbale_file (proposal_id, directory_id, state, bytes, sha256, added_by, added_at) values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (proposal_id) do update set bytes = excluded.bytes, sha256 = excluded.sha256, added_by = excluded.added_by, added_at = excluded.added_at`;
