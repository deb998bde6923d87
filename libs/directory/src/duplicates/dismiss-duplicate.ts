import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, Clock, InvalidInput, isId, NotFound } from '@liaison/kernel';
import { DUPLICATE_REASONS } from '../domain/likely-duplicates.js';

/** Somebody who knows them says that two contacts are two. Kept, and asked again only when there is another reason. */
@Injectable()
export class DismissDuplicate {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** `reasons`: those that were shown. @throws NotFound, Forbidden, InvalidInput */
  async execute(actor: Actor, given: readonly [string, string], reasons: readonly string[]): Promise<void> {
    if (!given.every(isId)) throw new NotFound('contact');
    const [one, other] = given.map((id) => id.toLowerCase()).sort() as [string, string];
    if (one === other) throw new InvalidInput([{ pointer: '/other', code: 'same-contact' }]);
    await this.transactions.run(actor, async (tx) => {
      const rows = await tx.query<{ state: string }[]>(STATES, [actor.directoryId, [one, other]]);
      const [state, another] = rows.map((row) => row.state);
      if (state === undefined || state !== another) throw new NotFound('contact');
      allow(actor, 'duplicate/dismiss', { states: [state] });
      const known = DUPLICATE_REASONS.filter((reason) => reasons.includes(reason));
      await tx.query(KEEP, [actor.directoryId, state, one, other, known, actor.name, this.clock.now()]);
      const entry = { subject: `contact:${one}`, states: [state], data: { other } };
      await this.audit.append(tx, actor, 'directory/duplicate-dismissed', entry);
    });
  }
}

const STATES = 'select state from contact where directory_id = $1 and id = any($2::uuid[])';

const KEEP = `
  insert into duplicate_dismissal as known (directory_id, state, one, other, reasons, by_actor, at) values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (directory_id, one, other) do update set by_actor = excluded.by_actor, at = excluded.at,
    reasons = array(select distinct unnest(known.reasons || excluded.reasons))`;
