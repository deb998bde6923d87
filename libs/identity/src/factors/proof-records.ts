import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import type { Proof } from '../domain/session-stage.js';
import type { SignedIn } from '../sessions.js';

/** What the trail says of second steps, at signing in and later. */
@Injectable()
export class ProofRecords {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
  ) {}

  async shown({ actor }: SignedIn, proof: Proof): Promise<void> {
    const states = actor.state ? [actor.state] : [];
    await this.transactions.run(actor, (tx) =>
      this.audit.append(tx, actor, 'identity/proof-shown', { subject: actor.name, states, data: { proof } }),
    );
  }

  async refused({ actor }: SignedIn, proof: Proof): Promise<void> {
    const states = actor.state ? [actor.state] : [];
    await this.transactions.run(actor, (tx) =>
      this.audit.append(tx, actor, 'identity/proof-refused', { subject: actor.name, states, data: { proof } }),
    );
  }
}
