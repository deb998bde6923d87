import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import type { Actor } from '@liaison/kernel';
import type { LetterKind } from './letter.js';

/** A delivery that reached its end. */
export interface SettledDelivery {
  readonly id: string;
  readonly kind: LetterKind;
  readonly checkId: string | null;
  readonly threadId: string | null;
  readonly contactId: string | null;
  readonly channelId: string | null;
  readonly exercise: boolean;
  readonly ownerState: string | null;
  readonly recipientState: string | null;
  readonly status: 'sent' | 'failed-temporarily' | 'failed-permanently';
  /** What the relay said; may name the recipient. */
  readonly outcome: string;
  /** Business time. */
  readonly at: Date;
}

export type SettlementHandler = (tx: Tx, actor: Actor, delivery: SettledDelivery) => Promise<void>;
export type BatchHandler = (tx: Tx, actor: Actor, deliveries: readonly SettledDelivery[]) => Promise<void>;

/** Lets an area act on the outcome of its letters inside the settling transaction. */
@Injectable()
export class Settlements {
  private readonly handlers = new Map<LetterKind, BatchHandler[]>();

  on(kind: LetterKind, handler: SettlementHandler): void {
    this.onBatch(kind, async (tx, actor, deliveries) => {
      for (const delivery of deliveries) await handler(tx, actor, delivery);
    });
  }

  /** For areas with so many letters that a statement for each would slow the mail down. */
  onBatch(kind: LetterKind, handler: BatchHandler): void {
    this.handlers.set(kind, [...(this.handlers.get(kind) ?? []), handler]);
  }

  async announce(tx: Tx, actor: Actor, settled: readonly SettledDelivery[]): Promise<void> {
    for (const [kind, handlers] of this.handlers) {
      const deliveries = settled.filter((delivery) => delivery.kind === kind);
      if (deliveries.length) for (const handler of handlers) await handler(tx, actor, deliveries);
    }
  }
}
