import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { type Actor, InvalidInput } from '@liaison/kernel';
import { isLanguage } from '@liaison/texts';
import { allow } from './domain/policy.js';

@Injectable()
export class ChangePreferences {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
  ) {}

  /** A person's own language and IANA time zone. @throws InvalidInput */
  execute(actor: Actor, { language, timeZone }: { language: string; timeZone: string }): Promise<void> {
    allow(actor, 'account/own');
    if (!isLanguage(language)) throw new InvalidInput([{ pointer: '/language', code: 'language-needed' }]);
    if (!isTimeZone(timeZone)) throw new InvalidInput([{ pointer: '/timeZone', code: 'time-zone-needed' }]);
    return this.transactions.run(actor, async (tx) => {
      await tx.query('update account set language = $2, time_zone = $3, version = version + 1 where id = $1', [
        actor.personId,
        language,
        timeZone,
      ]);
      const states = actor.state ? [actor.state] : [];
      await this.audit.append(tx, actor, 'identity/preferences-changed', { subject: actor.name, states, data: { language, timeZone } });
    });
  }
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
