import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import { type RoutingContact, RoutingContacts } from '@liaison/directory';
import type { Actor } from '@liaison/kernel';
import { type Letter, Outbox } from '@liaison/messaging';
import { Settings } from '@liaison/settings';
import { noticeLetter } from './letters/thread.letter.js';
import type { FactKind } from './thread-facts.js';
import type { ThreadRow } from './threads.js';

/** Tells the other side what happened, with no more than the TLP allows. */
@Injectable()
export class PostNotices {
  constructor(
    private readonly contacts: RoutingContacts,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
  ) {}

  /** `factId` makes the occasion: one letter per mailbox and fact. `besides` are offices that hear of it another way. */
  async execute(
    tx: Tx,
    actor: Actor,
    thread: ThreadRow,
    toState: string,
    fact: FactKind,
    factId: string,
    besides: readonly string[] = [],
  ): Promise<void> {
    const offices = await this.contacts.of(tx, actor.directoryId, toState);
    const concerned = toState === thread.senderState ? sendersOffice(thread, offices) : officesTold(thread, offices);
    const told = concerned.filter(({ id }) => !besides.includes(id));
    const letters = told.flatMap((to): Letter[] =>
      mailboxes(to).map((channel) =>
        noticeLetter(
          thread,
          {
            occasion: `thread:${thread.id}:fact:${factId}:${channel.id}`,
            to,
            channel,
            recipientState: toState,
            publicUrl: this.settings.PUBLIC_URL,
          },
          fact,
        ),
      ),
    );
    await this.outbox.postAll(tx, actor, letters);
  }
}

function sendersOffice({ sendingContact }: ThreadRow, offices: readonly RoutingContact[]): RoutingContact[] {
  const office = offices.find(({ id }) => id === sendingContact) ?? offices.find(({ category }) => category === 'technical');
  return office ? [office] : [];
}

/** Whoever the request has reached so far. */
function officesTold({ plan, step }: ThreadRow, offices: readonly RoutingContact[]): RoutingContact[] {
  const reached =
    step && plan ? [...plan.steps.slice(0, step), ...plan.copies].flatMap(({ contacts }) => contacts.map(({ id }) => id)) : [];
  return offices.filter(({ id }) => reached.includes(id));
}

function mailboxes({ channels }: RoutingContact) {
  return channels.filter(({ kind, suspect }) => kind === 'email' && !suspect).slice(0, 1);
}
