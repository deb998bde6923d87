import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import type { Tx } from '@liaison/database';
import { JobQueue } from '@liaison/jobs';
import { type Actor, Clock, newId } from '@liaison/kernel';
import { type ProposalStatus, type ProposalStep, take } from '../domain/proposal.js';
import type { News, ProposalRow } from './proposal-rows.js';

/** Columns a step may fill in. */
interface Columns {
  readonly contact_id?: string;
  readonly before?: unknown;
  readonly other_before?: unknown;
  readonly other_version?: number;
  readonly moved?: unknown;
  readonly after?: unknown;
  readonly base_version?: number;
  readonly flags?: unknown;
  readonly numbers?: string | null;
  readonly note_reference?: string | null;
  readonly note_date?: string | null;
  readonly proposed_by?: string;
  readonly proposed_person?: string | null;
  readonly proposed_at?: Date;
  readonly claimed_by?: string;
  readonly claimed_person?: string | null;
  readonly claimed_at?: Date;
  readonly verified_by?: string;
  readonly verified_person?: string | null;
  readonly verified_at?: Date;
  readonly accepted_by?: string;
  readonly accepted_person?: string | null;
  readonly accepted_at?: Date;
  readonly applies_at?: Date;
  readonly applied_at?: Date;
  readonly applied_version?: number;
  readonly reason?: string;
}

export interface Move {
  readonly step: ProposalStep;
  readonly set?: Columns;
  /** What belongs to the step in the history of the proposal. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly news?: News;
}

const JSON_COLUMNS: readonly string[] = ['before', 'after', 'other_before', 'moved', 'flags'];

/** One step of a locked proposal: decided by the table, kept in its row, its history and the trail; the worker tells of it. */
@Injectable()
export class MoveProposal {
  constructor(
    private readonly audit: AuditLog,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  /** @throws IllegalProposalStep */
  async execute(tx: Tx, actor: Actor, proposal: ProposalRow, { step, set = {}, data = {}, news }: Move): Promise<ProposalStatus> {
    const status = take(step, proposal.status);
    const columns = Object.entries(set).filter(([, value]) => value !== undefined);
    const values = columns.map(([name, value]) => (JSON_COLUMNS.includes(name) ? JSON.stringify(value) : (value as unknown)));
    const settings = columns.map(([name], i) => `, ${name} = $${i + 4}${JSON_COLUMNS.includes(name) ? '::jsonb' : ''}`);
    await tx.query(
      `update proposal set status = $2, version = version + 1, untold = untold || $3::text[]${settings.join('')} where id = $1`,
      [proposal.id, status, news ? [news] : [], ...values],
    );
    await this.enter(tx, actor, proposal, step, status, data);
    if (news || status === 'cooling-off') await this.jobs.ring(tx, 'directory:proposals');
    return status;
  }

  /** The step in the history of the proposal and in the trail. */
  async enter(
    tx: Tx,
    actor: Actor,
    { id, state, reference }: Pick<ProposalRow, 'id' | 'state' | 'reference'>,
    step: ProposalStep,
    status: ProposalStatus,
    data: Move['data'] = {},
  ) {
    await tx.query(INSERT_EVENT, [newId(), actor.directoryId, id, state, step, status, this.clock.now(), actor.name, data]);
    await this.audit.append(tx, actor, `directory/proposal-${step}`, {
      subject: `proposal:${id}`,
      states: [state],
      data: { reference, status },
    });
  }
}

const INSERT_EVENT = `
  insert into proposal_event (id, directory_id, proposal_id, state, step, status, at, actor, data) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
