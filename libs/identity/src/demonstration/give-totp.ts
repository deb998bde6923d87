import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import type { Actor } from '@liaison/kernel';
import { allow } from '../domain/policy.js';
import { newTotpSecret } from '../factors/totp.js';
import { TotpSecrets } from '../factors/totp-secrets.js';

/** Sets up an app for somebody else's account. */
@Injectable()
export class GiveTotp {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly secrets: TotpSecrets,
  ) {}

  /** The secret, in base32. */
  execute(actor: Actor, accountId: string): Promise<string> {
    allow(actor, 'account/create');
    const secret = newTotpSecret();
    return this.transactions.run(actor, async (tx) => {
      await this.secrets.keep(tx, actor.directoryId, accountId, secret, 0);
      const [account] = await tx.query<{ state: string | null }[]>('select state from account where id = $1', [accountId]);
      const states = account?.state ? [account.state] : [];
      await this.audit.append(tx, actor, 'identity/factor-added', { subject: `account:${accountId}`, states, data: { factor: 'totp' } });
      return secret;
    });
  }
}
