import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, Forbidden, NotFound, system } from '@liaison/kernel';
import { lockCheck } from './checks.js';
import type { Answer } from './domain/check.js';
import { type Confirmation, RecordAnswer } from './record-answer.js';

/** A State's own system answers with its key (`api`), or somebody who staffs the contact does signed in. */
@Injectable()
export class AnswerCheck {
  constructor(
    private readonly transactions: Transactions,
    private readonly record: RecordAnswer,
  ) {}

  /** @throws NotFound for another State's check, Forbidden for a contact the actor does not staff, ConfirmationClosed */
  execute(actor: Actor, id: string, answer: Answer): Promise<Confirmation> {
    return this.transactions.run(system('verification', actor.directoryId), async (tx) => {
      const check = await lockCheck(tx, actor.directoryId, id);
      if (!check) throw new NotFound('check');
      allow(actor, 'check/confirm', { states: [check.state] });
      if (!actor.contactIds.includes(check.contactId)) throw new Forbidden('check/confirm');
      return this.record.execute(tx, actor, check, answer, actor.kind === 'key' ? 'api' : 'signed-in');
    });
  }
}
