import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, after, Clock, isId, NotFound } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { changesBetween } from '../domain/field-risk.js';
import { OPEN, type ProposalStatus } from '../domain/proposal.js';
import type { ContactRecord } from '../domain/contact-record.js';
import type { ProposalEventView, ProposalSummary, ProposalView } from './proposal.view.js';

export interface ProposalFilter {
  /** Some statuses; all without it. */
  readonly statuses?: readonly ProposalStatus[];
  /** Those about one contact. */
  readonly contact?: string;
  /** The last one of the page before. */
  readonly after?: string | null;
  readonly limit?: number;
}

/** Proposals as their State and the officers see them; row security hides all others. */
@Injectable()
export class ProposalsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** The oldest first, so that nothing waits because something newer came. */
  list(actor: Actor, { statuses, contact, after: last = null, limit = 50 }: ProposalFilter = {}): Promise<ProposalSummary[]> {
    allow(actor, 'proposal/read', { states: actor.state ? [actor.state] : [] });
    const values = [actor.directoryId, this.late, statuses ?? null, isId(contact) ? contact : null, last, limit];
    return this.transactions.run(actor, (tx) => tx.query<ProposalSummary[]>(LIST, values));
  }

  /** The newest first. */
  latest(actor: Actor, statuses: readonly ProposalStatus[], limit: number): Promise<ProposalSummary[]> {
    allow(actor, 'proposal/read', { states: actor.state ? [actor.state] : [] });
    return this.transactions.run(actor, (tx) => tx.query<ProposalSummary[]>(LATEST, [actor.directoryId, this.late, statuses, limit]));
  }

  /** How many wait for whoever asks: for the officers to decide on, for a State to take effect. */
  async waiting(actor: Actor): Promise<number> {
    const values = [actor.directoryId, actor.state === null ? ['proposed', 'verified'] : OPEN];
    const [row] = await this.transactions.run(actor, (tx) => tx.query<{ count: number }[]>(WAITING, values));
    return row?.count ?? 0;
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<ProposalView> {
    if (!isId(id)) throw new NotFound('proposal');
    const found = await this.transactions.run(actor, (tx) => this.find(tx, actor, id));
    if (!found) throw new NotFound('proposal');
    allow(actor, 'proposal/read', { states: [found.state] });
    return found;
  }

  private async find(tx: Tx, actor: Actor, id: string): Promise<ProposalView | null> {
    const [row] = await tx.query<Row[]>(ONE, [actor.directoryId, this.late, id]);
    if (!row) return null;
    const { before, after: wanted, otherBefore, ...view } = row;
    const events = await tx.query<ProposalEventView[]>(EVENTS, [id]);
    const undoUntil = row.appliedAt && row.status === 'applied' ? after(row.appliedAt, this.settings.UNDO_WITHIN) : null;
    return { ...view, changes: changesBetween(before, wanted), goes: changesBetween(otherBefore, null), undoUntil, events };
  }

  private get late(): Date {
    return after(this.clock.now(), -this.settings.NOMINATION_DUE_AFTER);
  }
}

type Row = Omit<ProposalView, 'changes' | 'goes' | 'events' | 'undoUntil'> & {
  before: ContactRecord | null;
  after: ContactRecord | null;
  otherBefore: ContactRecord | null;
};

const SUMMARY = `
  p.id, p.reference, p.state, p.act, p.contact_id as contact, p.other_id as other, p.status, coalesce(p.after, p.before) ->> 'category' as category,
  coalesce(p.after, p.before) ->> 'institution' as institution, coalesce(p.after, p.before) ->> 'roleTitle' as "roleTitle",
  p.created_at as "createdAt", p.proposed_at as "proposedAt", p.claimed_by as "claimedBy", p.applies_at as "appliesAt",
  p.status in ('proposed', 'verified') and p.proposed_at < $2 as overdue, jsonb_array_length(p.flags) as flagged`;

const LIST = `
  select ${SUMMARY} from proposal p
  where p.directory_id = $1 and ($3::text[] is null or p.status = any($3)) and ($4::uuid is null or p.contact_id = $4 or p.other_id = $4)
    and ($5::uuid is null or p.id > $5)
  order by p.id limit $6`;

const LATEST = `
  select ${SUMMARY} from proposal p where p.directory_id = $1 and p.status = any($3) order by p.id desc limit $4`;

const WAITING = 'select count(*)::int as count from proposal where directory_id = $1 and status = any($2)';

const ONE = `
  select ${SUMMARY}, p.before, p.after, p.other_before as "otherBefore", p.flags, p.verified_by as "verifiedBy", p.accepted_by as "acceptedBy", p.applied_at as "appliedAt",
    p.reason, p.version, case when p.note_reference is not null then json_build_object('reference', p.note_reference, 'date', p.note_date,
      'file', (select json_build_object('size', length(f.bytes), 'sha256', encode(f.sha256, 'hex')) from note_verbale_file f
        where f.proposal_id = p.id)) end as "noteVerbale"
  from proposal p where p.directory_id = $1 and p.id = $3`;

const EVENTS = `
  select step, status, at, actor as by, data from proposal_event where proposal_id = $1 order by id`;
