import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { type Actor, InvalidInput, StaleVersion } from '@liaison/kernel';
import { type GivenContent, readContent } from './domain/read-content.js';
import { allowForOwnState } from './own-state.js';
import { NotADraft } from './requests.errors.js';
import { checkKnown, lockOwnRequest, replaceDraft, type RequestRow } from './requests.store.js';

/** The version the caller has read, or `any`. */
export type Expected = number | 'any';

@Injectable()
export class ChangeDraft {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
  ) {}

  /** Fields that are not given stay. @throws NotFound, NotADraft, StaleVersion, InvalidInput */
  execute(actor: Actor, id: string, expected: Expected, given: GivenContent): Promise<void> {
    const state = allowForOwnState(actor, 'request/send');
    return this.transactions.run(actor, async (tx) => {
      const row = await lockOwnRequest(tx, actor, id);
      requireDraft(row, expected);
      const changed = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
      const content = readContent({ ...row, ...changed }, { draft: true });
      if (content.exercise !== row.exercise) throw new InvalidInput([{ pointer: '/exercise', code: 'never-changes' }]);
      await checkKnown(tx, actor, content);
      await replaceDraft(tx, actor, id, content);
      const entry = { subject: `incident-request:${id}`, states: [state], exercise: row.exercise, data: {} };
      await this.audit.append(tx, actor, 'requests/draft-changed', entry);
    });
  }
}

/** What was sent is never altered. @throws NotADraft, StaleVersion */
export function requireDraft({ sentAt, version }: RequestRow, expected: Expected): void {
  if (sentAt !== null) throw new NotADraft();
  if (expected !== 'any' && expected !== version) throw new StaleVersion();
}
