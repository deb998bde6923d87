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

/** Lets an area act on the outcome of its letters inside the settling transaction. */
@Injectable()
export class Settlements {
  private readonly handlers = new Map<LetterKind, SettlementHandler[]>();

  on(kind: LetterKind, handler: SettlementHandler): void {
    this.handlers.set(kind, [...(this.handlers.get(kind) ?? []), handler]);
  }

  async announce(tx: Tx, actor: Actor, delivery: SettledDelivery): Promise<void> {
    for (const handler of this.handlers.get(delivery.kind) ?? []) await handler(tx, actor, delivery);
  }
}
