import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import { type Actor, Clock, InvalidInput } from '@liaison/kernel';
import type { ContactRecord } from '../domain/contact-record.js';
import { overlay } from '../domain/overlay.js';
import { ProposalOvertaken } from '../proposals.errors.js';
import { readContact } from '../read-contact.js';
import { refuseImpossible } from '../record/refuse-impossible.js';
import { ReviseContact } from '../record/revise-contact.js';
import type { Why } from '../record/revision.js';
import { StoreContacts } from '../store-contacts.js';
import { ContactChanges } from './contact-changes.js';
import { FollowChannels } from './follow-channels.js';
import { MergeContacts } from './merge-contacts.js';
import { MoveProposal } from './move-proposal.js';
import { type Moved, type ProposalRow, recordOf } from './proposal-rows.js';
import { SealedNumbers } from './sealed-numbers.js';

interface Done {
  readonly contactId: string;
  readonly version: number;
  readonly moved?: Moved;
}

/** Makes a proposal whose time has come true. */
@Injectable()
export class ApplyProposal {
  constructor(
    private readonly contacts: ReviseContact,
    private readonly newContacts: StoreContacts,
    private readonly merges: MergeContacts,
    private readonly numbers: SealedNumbers,
    private readonly follow: FollowChannels,
    private readonly changes: ContactChanges,
    private readonly moves: MoveProposal,
    private readonly clock: Clock,
  ) {}

  /** @throws ProposalOvertaken when the contact is gone, InvalidInput when the two no longer make a contact together */
  async execute(tx: Tx, actor: Actor, proposal: ProposalRow): Promise<void> {
    const after = proposal.after && (await this.numbers.show(tx, proposal.id, proposal.after));
    const done = await this.make(tx, actor, proposal, after);
    const set = { contact_id: done.contactId, applied_at: this.clock.now(), applied_version: done.version, moved: done.moved };
    await this.moves.execute(tx, actor, proposal, { step: 'apply', set, news: 'applied' });
  }

  private make(tx: Tx, actor: Actor, proposal: ProposalRow, after: ContactRecord | null): Promise<Done> {
    const { act, contactId } = proposal;
    if (!contactId) return this.add(tx, actor, proposal, after);
    return act === 'merge' && after
      ? this.merge(tx, actor, proposal, contactId, after)
      : this.revise(tx, actor, proposal, contactId, after);
  }

  private async merge(tx: Tx, actor: Actor, proposal: ProposalRow, contactId: string, after: ContactRecord): Promise<Done> {
    return { contactId, ...(await this.merges.apply(tx, actor, proposal, after, whyOf(proposal))) };
  }

  private async add(tx: Tx, actor: Actor, proposal: ProposalRow, record: ContactRecord | null): Promise<Done> {
    if (record) await refuseImpossible(tx, { id: null, before: null, after: record }, actor, this.clock.now());
    const importKey = await freeKey(tx, proposal);
    const [contactId] = record ? await this.newContacts.add(tx, actor, [{ record, importKey }]) : [];
    if (!contactId) throw new ProposalOvertaken();
    return { contactId, version: 1 };
  }

  private async revise(tx: Tx, actor: Actor, proposal: ProposalRow, id: string, after: ContactRecord | null) {
    const { status, version, record } = await this.contacts.lock(tx, actor, id, { withdrawn: true });
    if (status === 'withdrawn' || !proposal.before) throw new ProposalOvertaken();
    const read = readContact(after ? overlay(record, proposal.before, after) : record);
    if ('faults' in read) throw new InvalidInput(read.faults);
    const revision = { id, version, before: record, after: read.record, why: whyOf(proposal) };
    const applied = await this.contacts.store(tx, actor, { ...revision, ...(!after && { status: 'withdrawn' }) });
    const gone = await this.follow.execute(tx, id, record);
    const { institution, state } = recordOf(proposal);
    await this.changes.announce(tx, actor, { contactId: id, state, institution, phase: 'applied', at: this.clock.now(), gone });
    return { contactId: id, version: applied };
  }
}

/** By which the next file knows it again, unless another contact is called that by now. */
async function freeKey(tx: Tx, { directoryId, state, importKey }: ProposalRow): Promise<string | null> {
  if (importKey === null) return null;
  const taken = await tx.query<unknown[]>(KEY_TAKEN, [directoryId, state, importKey]);
  return taken.length ? null : importKey;
}

const KEY_TAKEN = 'select from contact where directory_id = $1 and state = $2 and import_key = $3';

function whyOf({ id, noteReference }: ProposalRow): Why {
  return { reason: null, proposal: id, ...(noteReference && { note: noteReference }) };
}
