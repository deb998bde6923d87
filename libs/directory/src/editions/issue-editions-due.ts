import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Installation, Reads, Transactions, type Tx } from '@liaison/database';
import { DueWork, type Overdue } from '@liaison/jobs';
import { type Actor, DomainError, system } from '@liaison/kernel';
import { IssueEdition } from './issue-edition.js';
import { RenewWithdrawals } from './renew-withdrawals.js';

/** Makes the editions that were asked for, and renews the signed list of what was withdrawn since. */
@Injectable()
export class IssueEditionsDue extends DueWork {
  readonly job = 'directory:issue-editions';

  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    private readonly installation: Installation,
    private readonly audit: AuditLog,
    private readonly issue: IssueEdition,
    private readonly withdrawals: RenewWithdrawals,
  ) {
    super();
  }

  async overdue(now: Date): Promise<Overdue> {
    const asked = await this.reads.first<{ count: number; oldest: Date | null }>('editions-overdue', OVERDUE, [
      this.installation.directoryId,
    ]);
    const due = asked ?? { count: 0, oldest: null };
    if (due.count) return due;
    return (await this.withdrawals.isDue()) ? { count: 1, oldest: now } : due;
  }

  async work(): Promise<void> {
    while (await this.transactions.run(this.actor, (tx) => this.issueNext(tx)));
    await this.transactions.run(this.actor, (tx) => this.withdrawals.execute(tx, this.actor));
  }

  private async issueNext(tx: Tx): Promise<boolean> {
    const [asked] = await tx.query<{ id: string }[]>(NEXT, [this.installation.directoryId]);
    if (!asked) return false;
    await tx.query('savepoint issuing');
    try {
      await this.issue.execute(tx, this.actor, asked.id);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await tx.query('rollback to savepoint issuing');
      await this.refuse(tx, asked.id, error);
    }
    return true;
  }

  /** Whoever asked reads on the page why there is none. */
  private async refuse(tx: Tx, id: string, { code }: DomainError): Promise<void> {
    await tx.query(`update edition set status = 'refused', problem = $2 where id = $1`, [id, code]);
    await this.audit.append(tx, this.actor, 'directory/edition-refused', { subject: `edition:${id}`, data: { problem: code } });
  }

  private get actor(): Actor {
    return system('editions', this.installation.directoryId);
  }
}

const OVERDUE = `select count(*)::int as count, min(asked_at) as oldest from edition where directory_id = $1 and status = 'asked'`;

const NEXT = `select id from edition where directory_id = $1 and status = 'asked' order by asked_at limit 1 for update`;
