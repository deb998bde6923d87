import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import type { Actor } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { allow } from './domain/policy.js';
import { isOfficer } from './domain/session-stage.js';

export interface SessionView {
  readonly id: string;
  readonly createdAt: Date;
  readonly usedAt: Date;
  /** The browser as it names itself. */
  readonly agent: string | null;
  /** Where it was opened from, such as `192.0.2.0/24`. */
  readonly network: string | null;
}

@Injectable()
export class SessionsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: Settings,
  ) {}

  /** One's own open sessions, the one used last first. */
  list(actor: Actor): Promise<SessionView[]> {
    allow(actor, 'account/own');
    return this.transactions.run(actor, (tx) => tx.query<SessionView[]>(LIST, [actor.personId, ...this.lifetimesOf(actor)]));
  }

  /** Idle and longest, in ms. */
  private lifetimesOf({ roles }: Actor): readonly [number, number] {
    const { OFFICER_SESSION_IDLE, OFFICER_SESSION_LONGEST, SESSION_IDLE, SESSION_LONGEST } = this.settings;
    return isOfficer(roles) ? [OFFICER_SESSION_IDLE, OFFICER_SESSION_LONGEST] : [SESSION_IDLE, SESSION_LONGEST];
  }
}

const LIST = `
  select public_id as id, created_at as "createdAt", used_at as "usedAt", agent, network from session
  where account_id = $1 and expires_at > now() and used_at > now() - $2 * interval '1 ms' and created_at > now() - $3 * interval '1 ms'
  order by used_at desc, public_id`;
