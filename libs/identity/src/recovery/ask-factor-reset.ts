import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { isUniqueViolation, Transactions } from '@liaison/database';
import { type Actor, Clock, newId } from '@liaison/kernel';
import { AccountsQuery } from '../accounts/accounts.query.js';
import { askForReset } from '../domain/factor-reset.js';
import { ResetUnderWay } from '../factors.errors.js';
import { statesOf } from '../invitations/invitation.js';

@Injectable()
export class AskFactorReset {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly accounts: AccountsQuery,
    private readonly clock: Clock,
  ) {}

  /**
   * The first word of two: somebody has lost their second factors and has been recognised by another way than mail.
   * @throws NotFound, Forbidden, ResetUnderWay
   */
  async execute(actor: Actor, accountId: string): Promise<void> {
    const account = await this.accounts.one(actor, accountId);
    askForReset(actor, accountId);
    const values = [newId(), actor.directoryId, accountId, account.state, actor.name, actor.personId, this.clock.now()];
    const asking = this.transactions.run(actor, async (tx) => {
      await tx.query(INSERT, values);
      const entry = { subject: `account:${accountId}`, states: statesOf(account), data: {} };
      await this.audit.append(tx, actor, 'identity/factor-reset-asked', entry);
    });
    await asking.catch((error: unknown) => {
      throw isUniqueViolation(error) ? new ResetUnderWay() : error;
    });
  }
}

const INSERT = `
  insert into factor_reset (id, directory_id, account_id, state, asked_by, asked_person, asked_at) values ($1, $2, $3, $4, $5, $6, $7)`;
