import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import type { Actor, Forbidden } from '@liaison/kernel';

const HOUR_MS = 3_600_000;
const AT_MOST = 10_000;

/**
 * What somebody known tried and may not do is an entry (`domain.md` §9), in a transaction of its own: once an hour per
 * actor and act, so that whoever tries a thousand times cannot fill the trail. Strangers' refusals are only counted.
 */
@Injectable()
export class Refusals implements OnModuleDestroy {
  private readonly log = new Logger(Refusals.name);
  private readonly entered = new Map<string, number>();
  private underWay: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
  ) {}

  /** Nobody waits for it; the answer does not depend on it. */
  note(actor: Actor | undefined, { act }: Forbidden): void {
    if (!actor || actor.kind === 'anonymous' || !this.isNew(`${actor.name} ${act}`)) return;
    const entering = this.enter(actor, act).catch((error: unknown) => this.log.error(`A refusal could not be entered: ${String(error)}`));
    this.underWay = Promise.all([this.underWay, entering]);
  }

  async onModuleDestroy(): Promise<void> {
    await this.underWay;
  }

  private isNew(what: string): boolean {
    const last = this.entered.get(what) ?? 0;
    if (Date.now() - last < HOUR_MS) return false;
    if (this.entered.size >= AT_MOST) this.entered.clear();
    this.entered.set(what, Date.now());
    return true;
  }

  private enter(actor: Actor, act: string): Promise<void> {
    const states = actor.state === null ? [] : [actor.state];
    return this.transactions.run(actor, (tx) =>
      this.audit.append(tx, actor, 'access/refused', { subject: actor.name, states, data: { act } }),
    );
  }
}
