import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { ActorCache, allow, TellAdministrators } from '@liaison/identity';
import { type Actor, Clock } from '@liaison/kernel';
import { Outbox } from '@liaison/messaging';
import { participate } from '../domain/participation.js';
import { lockState, moveState } from './participation-row.js';
import { deciding, participationNotice } from './tell-of-participation.js';

/**
 * A State leaves, or declines an invitation. No reason is asked, and what waits to be sent to it is not sent any more but the
 * farewell and what concerns its people's accounts. What it entered is kept and shown to nobody else; its own
 * people keep their accounts, records and correspondence, and can come back.
 */
@Injectable()
export class LeaveDirectory {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly administrators: TellAdministrators,
    private readonly outbox: Outbox,
    private readonly actors: ActorCache,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, IllegalParticipation */
  async execute(actor: Actor, code: string): Promise<void> {
    allow(actor, 'participation/decide', { states: [code] });
    await this.transactions.run(deciding(actor, code), async (tx) => {
      const { participation, names } = await lockState(tx, actor.directoryId, code);
      await moveState(tx, actor.directoryId, code, participate('leave', participation));
      const at = this.clock.now();
      await tx.query(RECORD, [actor.directoryId, code, at]);
      await this.audit.append(tx, actor, 'directory/state-left', { subject: `state:${code}`, states: [code], data: {} });
      await this.outbox.cancelOfState(tx, actor.directoryId, code);
      const decision = { what: 'left', code, at, names } as const;
      await this.administrators.tell(tx, actor, code, participationNotice(decision, 'state'));
      await this.administrators.tell(tx, actor, null, participationNotice(decision, 'office'));
      await this.actors.ring(tx);
    });
    this.actors.forget();
  }
}

const RECORD = `
  insert into participation (directory_id, state, left_at) values ($1, $2, $3)
  on conflict (directory_id, state) do update set left_at = $3`;
