import { Injectable, Logger } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Installation, sqlStateOf, Transactions, type Tx } from '@liaison/database';
import { type Actor, Clock, system } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import type { Attempt } from './domain/attempt.js';
import { type Pauses, settle } from './domain/settlement.js';
import type { Leased } from './leases.js';
import { type SettledDelivery, Settlements } from './settlements.js';

export interface Result {
  readonly letter: Leased;
  readonly attempt: Attempt;
}

/** Writes down how a batch of attempts ended: one statement, and only for letters whose lease is still ours. */
@Injectable()
export class SettleDeliveries {
  private readonly log = new Logger(SettleDeliveries.name);
  private readonly pauses: Pauses;

  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly settlements: Settlements,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    settings: Settings,
  ) {
    this.pauses = {
      first: settings.DELIVERY_FIRST_PAUSE,
      longest: settings.DELIVERY_LONGEST_PAUSE,
      givesUp: settings.DELIVERY_GIVES_UP,
      relay: settings.DELIVERY_RELAY_PAUSE,
    };
  }

  /** The number of letters settled or put back; the others had been leased anew, or cancelled. */
  async execute(results: readonly Result[]): Promise<number> {
    try {
      return await this.settle(results, true);
    } catch (error) {
      if (!isFaultOfHandler(error)) throw error;
      // Leaving the rows unsettled would mail the same people every few minutes.
      this.log.error('An area failed to act on settled letters; they are settled without it.', error);
      return this.settle(results, false);
    }
  }

  private settle(results: readonly Result[], announce: boolean): Promise<number> {
    const now = this.clock.now();
    const actor = system('delivery', this.installation.directoryId);
    const changes = results.map(({ letter, attempt }) => ({
      id: letter.id,
      epoch: letter.epoch,
      ...settle(letter, attempt, now, this.pauses),
    }));
    return this.transactions.run(actor, async (tx) => {
      const rows = await tx.query<(SettledDelivery & { pending: boolean })[]>(SETTLE, [JSON.stringify(changes), now]);
      const settled = rows.filter(({ pending }) => !pending).map(({ pending: _, ...delivery }) => ({ ...delivery, at: now }));
      await this.enter(tx, actor, settled);
      if (announce) await this.settlements.announce(tx, actor, settled);
      return rows.length;
    });
  }

  private async enter(tx: Tx, actor: Actor, settled: readonly SettledDelivery[]): Promise<void> {
    const sent = settled.filter(({ status }) => status === 'sent');
    const failed = settled.filter(({ status }) => status !== 'sent');
    await this.audit.appendAll(
      tx,
      actor,
      'messaging/delivered',
      sent.map((one) => ({ ...about(one), data: factsOf(one) })),
    );
    await this.audit.appendAll(
      tx,
      actor,
      'messaging/delivery-failed',
      failed.map((one) => ({ ...about(one), data: { ...factsOf(one), permanent: one.status === 'failed-permanently' } })),
    );
  }
}

function about({ id, ownerState, recipientState, exercise }: SettledDelivery) {
  return { subject: `delivery:${id}`, states: [ownerState, recipientState].filter((state) => state !== null), exercise };
}

/** The relay's words may name the recipient, so the trail keeps only its codes. */
function factsOf({ kind, outcome }: SettledDelivery) {
  return { kind, outcome: /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/.exec(outcome)?.[0] ?? 'unknown' };
}

/** Lost connections and aborted transactions are worth another try with everything. */
function isFaultOfHandler(error: unknown): boolean {
  const state = sqlStateOf(error);
  if (state) return !/^(08|40|53|57|58)/.test(state);
  return !(error instanceof Error && /connect|ECONN|terminat|timeout/i.test(error.message));
}

const SETTLE = `
  with settled as (
    update delivery d
    set status = r.status, outcome = coalesce(r.outcome, d.outcome), due_at = r."dueAt", refused_since = r."refusedSince",
        leased_until = null, settled_at = case when r.status = 'pending' then null else $2::timestamptz end
    from jsonb_to_recordset($1::jsonb) as r (id uuid, epoch integer, status text, outcome text, "dueAt" timestamptz, "refusedSince" timestamptz)
    where d.id = r.id and d.lease_epoch = r.epoch and d.status = 'pending'
    returning d.*
  )
  select id, kind, check_id as "checkId", thread_id as "threadId", contact_id as "contactId", channel_id as "channelId", exercise,
         owner_state as "ownerState", recipient_state as "recipientState", status, coalesce(outcome, '') as outcome, status = 'pending' as pending
  from settled order by id`;
