import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, Clock, newId, NotFound } from '@liaison/kernel';
import { readReason } from './domain/read-reason.js';
import { Schemes } from './schemes.js';

/** What the owner says; a dispute says in a sentence or two what is not right. */
export type Judgement = { readonly standing: 'confirmed' } | { readonly standing: 'disputed'; readonly reason: unknown };

/** The owner says whether the directory placed its scale rightly on R0–R5. Each saying is added; the latest counts. */
@Injectable()
export class JudgePlacement {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly schemes: Schemes,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, also for another owner's scheme; Forbidden; InvalidScheme for a dispute without a reason */
  async execute(actor: Actor, id: string, version: string, judgement: Judgement): Promise<void> {
    const scheme = await this.schemes.find(id, version);
    if (!scheme) throw new NotFound('severity');
    const { country } = scheme;
    allow(actor, 'severity/publish', { states: country === null ? ['no State'] : [country] });
    const reason = judgement.standing === 'disputed' ? readReason(judgement.reason) : null;
    await this.transactions.run(actor, async (tx) => {
      await tx.query(INSERT, [newId(), actor.directoryId, id, version, judgement.standing, reason, this.clock.now(), actor.name]);
      await this.audit.append(tx, actor, `severity/placement-${judgement.standing}`, {
        subject: `severity-scheme:${id}`,
        states: country === null ? [] : [country],
        data: { version },
      });
    });
    this.schemes.forget();
  }
}

const INSERT = `
  insert into severity_standing (id, directory_id, scheme, version, standing, reason, at, actor) values ($1, $2, $3, $4, $5, $6, $7, $8)`;
