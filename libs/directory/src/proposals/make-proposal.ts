import { Injectable } from '@nestjs/common';
import { isUniqueViolation, Transactions, type Tx } from '@liaison/database';
import { allow, verdict } from '@liaison/identity';
import { JobQueue } from '@liaison/jobs';
import { type Actor, Clock, Forbidden, type InputFault, InvalidInput, newId, randomSymbols, StaleVersion } from '@liaison/kernel';
import type { ContactRecord } from '../domain/contact-record.js';
import { isPdf, type NoteVerbale, readNoteVerbale } from '../domain/note-verbale.js';
import type { ProposalStatus } from '../domain/proposal.js';
import { proposalReference } from '../domain/proposal-reference.js';
import { ProposalUnderWay, SelfNomination } from '../proposals.errors.js';
import { type LockedContact } from '../record/locked-contact.js';
import { proposedFaults } from '../record/refuse-impossible.js';
import { ReviseContact } from '../record/revise-contact.js';
import { newFlags } from './known-names.js';
import { idsOf, type LockedPair, lockPair, refuseUnlike } from './locked-pair.js';
import { MoveProposal } from './move-proposal.js';
import { isLowRisk, type NewProposal, recordAfter, refuseEmpty, requireParts } from './new-proposal.js';
import { NoteFiles } from './note-files.js';
import { SealedNumbers } from './sealed-numbers.js';
import { StartFrom } from './start-from.js';

export interface MadeProposal {
  readonly id: string;
  readonly reference: string;
  readonly status: ProposalStatus;
}

interface Read extends LockedPair {
  readonly after: ContactRecord | null;
  readonly note: NoteVerbale | null;
  readonly status: 'draft' | 'proposed' | 'applied';
}

/** Proposes a contact, a change, its removal, or that two become one; what misleads nobody takes effect at once (`domain.md` §4). */
@Injectable()
export class MakeProposal {
  constructor(
    private readonly transactions: Transactions,
    private readonly contacts: ReviseContact,
    private readonly numbers: SealedNumbers,
    private readonly starts: StartFrom,
    private readonly files: NoteFiles,
    private readonly moves: MoveProposal,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  /**
   * By the nominating authority; others of the State only keep drafts for it.
   * @throws Forbidden, SelfNomination, NotFound, IllegalProposalStep, StaleVersion, InvalidInput, NothingToChange, ProposalUnderWay
   */
  async execute(actor: Actor, given: NewProposal): Promise<MadeProposal> {
    const state = mayPropose(actor, given);
    requireParts(given);
    try {
      return await this.transactions.run(actor, async (tx) => {
        const begun = await this.starts.execute(tx, actor, given);
        const read = await this.read(tx, actor, begun, state);
        return await this.keep(tx, actor, begun, state, read);
      });
    } catch (error) {
      throw isUniqueViolation(error) ? new ProposalUnderWay() : error;
    }
  }

  private async read(tx: Tx, actor: Actor, given: NewProposal, state: string): Promise<Read> {
    const pair = await lockPair(this.contacts, tx, actor, given);
    const { contact, other } = pair;
    if ([contact, other].some((one) => one && one.record.state !== state)) throw new Forbidden('proposal/draft');
    refuseUnlike(pair);
    if (contact && given.version !== undefined && given.version !== contact.version) throw new StaleVersion();
    const faults: InputFault[] = [];
    const before = contact?.record ?? null;
    const values = await this.numbers.inFull(tx, given.values, other?.record ?? null);
    const after = recordAfter(faults, { ...given, values }, state, before, other);
    const low = !faults.length && !other && isLowRisk(before, after);
    if (given.noteVerbale?.file && !isPdf(given.noteVerbale.file)) faults.push({ pointer: '/noteVerbale/file', code: 'pdf-needed' });
    const note = given.draft || (low && !given.noteVerbale) ? null : readNoteVerbale(faults, given.noteVerbale, this.clock.now());
    const wanted = after && !given.draft && { id: contact?.id ?? null, before, after };
    if (wanted) faults.push(...(await proposedFaults(tx, wanted, actor, this.clock.now())));
    if (faults.length) throw new InvalidInput(faults);
    refuseEmpty(given.act, before, after);
    return { ...pair, after, note, status: given.draft ? 'draft' : low ? 'applied' : 'proposed' };
  }

  private async keep(
    tx: Tx,
    actor: Actor,
    given: NewProposal,
    state: string,
    { contact, other, after, note, status }: Read,
  ): Promise<MadeProposal> {
    const made = { id: newId(), state, reference: proposalReference(randomSymbols(7), this.clock.now().getUTCFullYear()), status };
    const shown = after && this.numbers.hide(made.id, after);
    const before = contact?.record ?? null;
    const flags = after ? await newFlags(tx, actor.directoryId, idsOf({ contact, other }), before, after) : [];
    const applied = status === 'applied' && contact && after ? await this.apply(tx, actor, contact, after, made.id, note) : null;
    const by = status === 'draft' ? null : actor;
    const at = this.clock.now();
    await tx.query(INSERT, [
      ...[made.id, actor.directoryId, made.reference, state, given.act, contact?.id ?? null, status],
      ...[json(before), json(shown?.record ?? null), contact?.version ?? null, shown?.numbers ?? null, JSON.stringify(flags)],
      ...[note?.reference ?? null, note?.date ?? null, actor.name, at, by?.name ?? null, by?.personId ?? null, by && at],
      ...[applied && at, applied, status === 'proposed' ? ['proposed'] : []],
      ...[other?.id ?? null, json(other?.record ?? null), other?.version ?? null],
    ]);
    if (given.noteVerbale?.file) await this.files.keep(tx, actor, made, given.noteVerbale.file);
    await this.moves.enter(tx, actor, made, applied ? 'apply' : 'propose', status, { draft: status === 'draft' });
    if (status === 'proposed') await this.jobs.ring(tx, 'directory:proposals');
    return { id: made.id, reference: made.reference, status };
  }

  private apply(
    tx: Tx,
    actor: Actor,
    { id, version, record }: LockedContact,
    after: ContactRecord,
    proposal: string,
    note: NoteVerbale | null,
  ) {
    const why = { reason: null, proposal, ...(note && { note: note.reference }) };
    return this.contacts.store(tx, actor, { id, version, before: record, after, why });
  }
}

/** The actor's own State. @throws Forbidden, SelfNomination */
function mayPropose(actor: Actor, { act, values, draft }: NewProposal): string {
  const own = { states: actor.state ? [actor.state] : [] };
  allow(actor, 'proposal/draft', own);
  const isAuthority = verdict(actor, 'proposal/make', own) === 'allowed';
  if (!isAuthority && (!draft || act === 'nominate')) throw new SelfNomination();
  if (values?.state && values.state !== actor.state) throw new Forbidden('proposal/make');
  return actor.state ?? '';
}

function json(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}

const INSERT = `
  insert into proposal (id, directory_id, reference, state, act, contact_id, status, before, after, base_version, numbers, flags,
    note_reference, note_date, created_by, created_at, proposed_by, proposed_person, proposed_at, applied_at, applied_version, untold, other_id,
    other_before, other_version)
  values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9::jsonb, $10, $11::sealed, $12::jsonb, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
    $24::jsonb, $25)`;
