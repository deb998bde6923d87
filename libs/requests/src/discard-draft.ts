import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import type { Actor } from '@liaison/kernel';
import { type Expected, requireDraft } from './change-draft.js';
import { allowForOwnState } from './own-state.js';
import { lockOwnRequest } from './requests.store.js';

@Injectable()
export class DiscardDraft {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
  ) {}

  /** @throws NotFound, NotADraft, StaleVersion */
  execute(actor: Actor, id: string, expected: Expected): Promise<void> {
    const state = allowForOwnState(actor, 'request/send');
    return this.transactions.run(actor, async (tx) => {
      const row = await lockOwnRequest(tx, actor, id);
      requireDraft(row, expected);
      await tx.query('delete from incident_thread where request_id = $1', [id]);
      await tx.query('delete from incident_request where id = $1', [id]);
      const entry = { subject: `incident-request:${id}`, states: [state], exercise: row.exercise, data: {} };
      await this.audit.append(tx, actor, 'requests/draft-discarded', entry);
    });
  }
}
