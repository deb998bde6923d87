import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import type { Actor } from '@liaison/kernel';

export interface ContactChange {
  readonly contactId: string;
  readonly state: string;
  readonly institution: string;
  /** `announced`: it is to be; `applied`: it is now; `kept`: what was announced does not come, or has been undone. */
  readonly phase: 'announced' | 'applied' | 'kept';
  /** When it takes effect, or did. */
  readonly at: Date;
  /** Channels that are no longer ways to reach the contact. */
  readonly gone: readonly string[];
}

export type ContactChangeHandler = (tx: Tx, actor: Actor, change: ContactChange) => Promise<void>;

/** Lets areas act on a change of where a contact is reached, inside the transaction that announces or makes it. */
@Injectable()
export class ContactChanges {
  private readonly handlers: ContactChangeHandler[] = [];

  onContactChanging(handler: ContactChangeHandler): void {
    this.handlers.push(handler);
  }

  async announce(tx: Tx, actor: Actor, change: ContactChange): Promise<void> {
    for (const handler of this.handlers) await handler(tx, actor, change);
  }
}
