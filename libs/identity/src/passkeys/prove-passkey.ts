import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { type Actor } from '@liaison/kernel';
import type { SignedIn } from '../sessions.js';
import { ProofRecords } from '../factors/proof-records.js';
import { PasskeyCheck } from './passkey-check.js';

@Injectable()
export class ProvePasskey {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly check: PasskeyCheck,
    private readonly records: ProofRecords,
  ) {}

  /** Signing in by a passkey alone, which verifies its user; answers with who it is. @throws PasskeyRefused */
  async signIn(answer: unknown): Promise<Actor> {
    const actor = await this.check.whose(answer, 'sign-in', null);
    const states = actor.state ? [actor.state] : [];
    await this.transactions.run(actor, (tx) =>
      this.audit.append(tx, actor, 'identity/proof-shown', { subject: actor.name, states, data: { proof: 'passkey' } }),
    );
    return actor;
  }

  /** A passkey as the second step, or once more before what matters most. @throws PasskeyRefused */
  async execute(person: SignedIn, answer: unknown): Promise<void> {
    try {
      await this.check.whose(answer, 'prove', person.actor.personId);
    } catch (error) {
      await this.records.refused(person, 'passkey');
      throw error;
    }
    await this.records.shown(person, 'passkey');
  }
}
