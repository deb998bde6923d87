import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import type { Tx } from '@liaison/database';
import { type Actor, Clock, newId, randomSymbols } from '@liaison/kernel';
import { proposalReference } from '../domain/proposal-reference.js';
import { linkDrafts, nextOf, type OutcomeRow } from '../files/stage.js';
import { SealedNumbers } from '../proposals/sealed-numbers.js';
import type { ImportHead } from './import-head.js';

const BATCH = 500;
const EVERY = ['nominated', 'changed'] as const;

/** Makes drafts of staged rows, which wait for the nominating authority of each State like any other draft. */
@Injectable()
export class DraftProposals {
  constructor(
    private readonly audit: AuditLog,
    private readonly numbers: SealedNumbers,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, actor: Actor, head: ImportHead, onProgress: (rows: number) => void): Promise<void> {
    let made = 0;
    for (const outcome of EVERY) {
      let last: { state: string; key: string } | undefined = { state: '', key: '' };
      while (last) {
        const rows: OutcomeRow[] = await nextOf(tx, outcome, last, BATCH);
        if (rows.length) await this.make(tx, actor, head, rows);
        made += rows.length;
        onProgress(made);
        last = rows.at(-1);
      }
    }
  }

  private async make(tx: Tx, actor: Actor, head: ImportHead, rows: readonly OutcomeRow[]): Promise<void> {
    const made = rows.map((row) => this.draftOf(row));
    const references = new Map<string, string>();
    // A reference that is taken already is drawn again.
    for (let left = made; left.length; left = made.filter(({ id }) => !references.has(id))) {
      const year = this.clock.now().getUTCFullYear();
      const drafts = left.map((draft) => ({ ...draft, reference: proposalReference(randomSymbols(7), year) }));
      const values = [actor.directoryId, head.id, actor.name, this.clock.now(), JSON.stringify(drafts)];
      const kept = await tx.query<{ id: string; reference: string }[]>(INSERT, values);
      kept.forEach(({ id, reference }) => references.set(id, reference));
    }
    await linkDrafts(tx, made);
    const data = JSON.stringify({ draft: true, import: head.reference, ...(head.source !== null && { source: head.source }) });
    const events = made.map(({ id, state }) => ({ id: newId(), proposal_id: id, state }));
    await tx.query(INSERT_EVENTS, [actor.directoryId, actor.name, this.clock.now(), data, JSON.stringify(events)]);
    const entries = made.map(({ id, state }) => ({
      subject: `proposal:${id}`,
      states: [state],
      data: { reference: references.get(id) ?? '', status: 'draft' },
    }));
    await this.audit.appendAll(tx, actor, 'directory/proposal-propose', entries);
  }

  private draftOf({ id: rowId, line, key, state, contactId, record, after, numbers }: OutcomeRow) {
    const id = newId();
    const whole = this.numbers.open(rowId, after ?? record, numbers, 'import_row');
    const shown = this.numbers.hide(id, whole);
    const act = contactId === null ? 'nominate' : 'change';
    return {
      id,
      line,
      state,
      act,
      contact_id: contactId,
      import_key: contactId === null ? key : null,
      after: shown.record,
      numbers: shown.numbers,
    };
  }
}

const INSERT = `
  insert into proposal (id, directory_id, reference, state, act, contact_id, status, before, after, base_version, numbers,
    created_by, created_at, import_id, import_key)
  select d.id, $1, d.reference, d.state, d.act, d.contact_id, 'draft', v.record, d.after, v.version, d.numbers::sealed, $3, $4, $2, d.import_key
  from jsonb_to_recordset($5::jsonb) as d (id uuid, reference text, state text, act text, contact_id uuid, after jsonb, numbers text, import_key text)
  left join contact c on c.directory_id = $1 and c.id = d.contact_id
  left join contact_version v on v.contact_id = c.id and v.version = c.version
  on conflict (directory_id, reference) do nothing returning id, reference`;

const INSERT_EVENTS = `
  insert into proposal_event (id, directory_id, proposal_id, state, step, status, at, actor, data)
  select e.id, $1, e.proposal_id, e.state, 'propose', 'draft', $3, $2, $4::jsonb
  from jsonb_to_recordset($5::jsonb) as e (id uuid, proposal_id uuid, state text)`;
