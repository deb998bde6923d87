import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import { type Actor, Clock, InvalidInput } from '@liaison/kernel';
import type { ContactRecord } from '../domain/contact-record.js';
import { followOther, withoutOwnDeputy } from '../domain/merge.js';
import { overlay } from '../domain/overlay.js';
import { ProposalOvertaken } from '../proposals.errors.js';
import { readContact } from '../read-contact.js';
import type { LockedContact } from '../record/locked-contact.js';
import { ReviseContact } from '../record/revise-contact.js';
import type { Why } from '../record/revision.js';
import { ContactChanges } from './contact-changes.js';
import { FollowChannels } from './follow-channels.js';
import { Inheritance } from './inheritance.js';
import { lockPair } from './locked-pair.js';
import { isLowRisk } from './new-proposal.js';
import type { Moved, ProposalRow } from './proposal-rows.js';

export interface Merged {
  readonly version: number;
  readonly moved: Moved;
}

interface Pair {
  readonly kept: LockedContact;
  readonly other: LockedContact;
}

/** Makes one contact of two, and two of one again. */
@Injectable()
export class MergeContacts {
  constructor(
    private readonly contacts: ReviseContact,
    private readonly follow: FollowChannels,
    private readonly changes: ContactChanges,
    private readonly inheritance: Inheritance,
    private readonly clock: Clock,
  ) {}

  /** `after` with personal numbers in full. @throws ProposalOvertaken, InvalidInput */
  async apply(tx: Tx, actor: Actor, proposal: ProposalRow, after: ContactRecord, why: Why): Promise<Merged> {
    const { kept, other } = await this.lock(tx, actor, proposal);
    if (kept.status === 'withdrawn' || other.status === 'withdrawn') throw new ProposalOvertaken();
    if (kept.record.category !== other.record.category) throw new ProposalOvertaken();
    const record = recordAfter(proposal, after, { kept, other });
    const version = await this.contacts.store(tx, actor, { ...from(kept), after: record, why });
    await tx.query(CARRY_EVIDENCE, [kept.id, other.id]);
    const heirs = { state: record.state, from: other.id, to: kept.id, proposal: proposal.id };
    const moved = await this.inheritance.pass(tx, actor, heirs);
    const gone = { status: 'withdrawn', act: 'directory/contact-merged' } as const;
    await this.contacts.store(tx, actor, { ...from(other), after: other.record, why, ...gone });
    await tx.query('update contact set merged_into = $2 where id = $1', [other.id, kept.id]);
    await this.announce(tx, actor, kept.id, { kept, other });
    return { version, moved };
  }

  /** Both as they were; what took effect at once since stays. `applied`: what the kept one became by the merge. @throws ProposalOvertaken */
  async restore(tx: Tx, actor: Actor, proposal: ProposalRow, applied: ContactRecord, why: Why): Promise<void> {
    const { kept, other } = await this.lock(tx, actor, proposal);
    const [row] = await tx.query<{ into: string | null }[]>('select merged_into as into from contact where id = $1', [other.id]);
    if (!proposal.before || kept.status === 'withdrawn' || row?.into !== kept.id) throw new ProposalOvertaken();
    if (!isLowRisk(applied, kept.record)) throw new ProposalOvertaken();
    await tx.query('update contact set merged_into = null where id = $1', [other.id]);
    await this.contacts.store(tx, actor, { ...from(other), after: other.record, why, status: 'active' });
    const after = overlay(kept.record, applied, proposal.before);
    await this.contacts.store(tx, actor, { ...from(kept), after, why });
    const heirs = { state: after.state, from: kept.id, to: other.id, proposal: proposal.id };
    await this.inheritance.giveBack(tx, actor, heirs, proposal.moved ?? { holders: [], deputies: [] });
    await this.announce(tx, actor, other.id, { kept, other });
  }

  private async lock(tx: Tx, actor: Actor, { contactId, otherId }: ProposalRow): Promise<Pair> {
    const { contact, other } = await lockPair(this.contacts, tx, actor, { contact: contactId, other: otherId }, { withdrawn: true });
    if (!contact || !other) throw new ProposalOvertaken();
    return { kept: contact, other };
  }

  /** What waits for either leaves for the heir, if its channel is gone; the areas in whose work they are hear of both. */
  private async announce(tx: Tx, actor: Actor, heir: string, { kept, other }: Pair): Promise<void> {
    for (const { id, record } of [kept, other]) {
      const gone = await this.follow.execute(tx, id === other.id ? heir : kept.id, record);
      const { institution, state } = record;
      await this.changes.announce(tx, actor, { contactId: id, state, institution, phase: 'applied', at: this.clock.now(), gone });
    }
  }
}

function from({ id, version, record }: LockedContact) {
  return { id, version, before: record };
}

function recordAfter({ before, otherBefore }: ProposalRow, after: ContactRecord, { kept, other }: Pair): ContactRecord {
  if (!before || !otherBefore) throw new ProposalOvertaken();
  const wanted = followOther(before, after, otherBefore, other.record);
  const read = readContact(withoutOwnDeputy(overlay(kept.record, before, wanted), kept.id, other.id));
  if ('faults' in read) throw new InvalidInput(read.faults);
  return read.record;
}

/** The address is the same, and so is the office: that a person answered there stays known. */
const CARRY_EVIDENCE = `
  update channel k set suspect = o.suspect, reachability = o.reachability, last_confirmed_at = o.last_confirmed_at,
    last_confirmed_by = o.last_confirmed_by, last_answer_seconds = o.last_answer_seconds,
    person_confirmed_at = o.person_confirmed_at, person_confirmed_by = o.person_confirmed_by
  from channel o where k.contact_id = $1 and o.contact_id = $2 and k.position is not null and o.position is not null
    and k.kind = o.kind and k.address = o.address and not k.personal and not o.personal and k.last_confirmed_at is null`;
