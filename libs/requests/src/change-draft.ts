import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { type Actor, InvalidInput, StaleVersion } from '@liaison/kernel';
import { Schemes } from '@liaison/severity';
import { checkContent } from './check-content.js';
import type { GivenContent } from './domain/content-reader.js';
import { allowForOwnState } from './own-state.js';
import { NotADraft } from './requests.errors.js';
import { lockOwnRequest, replaceDraft, type RequestRow } from './requests.store.js';
import { withLine } from './with-line.js';

/** The version the caller has read, or `any`. */
export type Expected = number | 'any';

@Injectable()
export class ChangeDraft {
  constructor(
    private readonly transactions: Transactions,
    private readonly schemes: Schemes,
    private readonly audit: AuditLog,
  ) {}

  /** Fields that are not given stay. @throws NotFound, NotADraft, StaleVersion, InvalidInput */
  async execute(actor: Actor, id: string, expected: Expected, given: GivenContent): Promise<void> {
    const state = allowForOwnState(actor, 'request/send');
    const said = withLine(given);
    const scales = await this.schemes.current();
    return this.transactions.run(actor, async (tx) => {
      const row = await lockOwnRequest(tx, actor, id);
      requireDraft(row, expected);
      const changed = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
      const content = await checkContent(tx, actor, { ...row, ...changed }, { draft: true, scales });
      if (content.exercise !== row.exercise) throw new InvalidInput([{ pointer: '/exercise', code: 'never-changes' }]);
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
