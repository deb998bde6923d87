import { Injectable } from '@nestjs/common';
import { Installation, Transactions } from '@liaison/database';
import { DueWork, type Overdue } from '@liaison/jobs';
import { system } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { type Attempt, classify, oneLine } from './domain/attempt.js';
import { readMailbox, toWire } from './domain/mailbox.js';
import { Lanes } from './lanes.js';
import { type Leased, Leases } from './leases.js';
import { MailTransport } from './mail-transport.js';
import { SettleDeliveries } from './settle-deliveries.js';
import { SettlementBox } from './settlement-box.js';
import { StillWanted } from './still-wanted.js';

/**
 * Hands due letters to the relay: at least once, under one Message-ID. A kill may repeat what was leased and not yet
 * settled, at most one batch and what is under way.
 */
@Injectable()
export class DeliverDue extends DueWork {
  readonly job = 'messaging:deliver';
  private readonly lanes: Lanes;
  private readonly box: SettlementBox;
  private readonly underWay = new Set<Promise<void>>();
  private stopping = false;
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly leases: Leases,
    private readonly transport: MailTransport,
    private readonly settings: Settings,
    settle: SettleDeliveries,
  ) {
    super();
    this.lanes = new Lanes(transport.lanes);
    this.box = new SettlementBox(settle);
  }

  async overdue(now: Date): Promise<Overdue> {
    const actor = system('delivery', this.installation.directoryId);
    const [row] = await this.transactions.run(actor, (tx) => tx.query<Overdue[]>(OVERDUE, [now]));
    return row ?? { count: 0, oldest: null };
  }

  /** Starts everything that is due; letters a slow relay holds up end by themselves, so an urgent one need not wait for them. */
  work(): Promise<void> {
    this.working = this.startAll(new Relay(this.transport.lanes));
    return this.working;
  }

  /** Resolves when nothing is under way any more and all of it is settled. */
  async finished(): Promise<void> {
    while (this.underWay.size) await Promise.all(this.underWay);
    await this.box.flush();
  }

  /** Hands back what was leased but not begun, and waits for what is under way. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.working.catch(() => undefined);
    await this.finished();
  }

  /** The next batch is leased while one goes out, so that no lane waits for PostgreSQL. A batch with room left was the last. */
  private async startAll(relay: Relay): Promise<void> {
    let next: Promise<Batch> | null = this.take();
    while (next) {
      const { letters, wanted }: Batch = await next;
      const more: boolean = letters.length >= this.settings.DELIVERY_BATCH && !this.stopping && !relay.seemsDown;
      next = more ? this.take() : null;
      next?.catch(() => undefined);
      for (const letter of letters) await this.start(letter, wanted, relay);
    }
  }

  private async take(): Promise<Batch> {
    const letters = this.stopping ? [] : await this.leases.take();
    return { letters, wanted: new StillWanted(this.leases, letters) };
  }

  private async start(letter: Leased, wanted: StillWanted, relay: Relay): Promise<void> {
    await this.lanes.enter();
    const delivery = this.deliver(letter, wanted, relay).finally(() => {
      this.lanes.leave();
      this.underWay.delete(delivery);
    });
    this.underWay.add(delivery);
  }

  private async deliver(letter: Leased, wanted: StillWanted, relay: Relay): Promise<void> {
    const attempt = this.untried(relay) ?? (await this.attempt(letter, wanted, relay));
    if (attempt) this.box.add({ letter, attempt });
  }

  private untried(relay: Relay): Attempt | null {
    if (this.stopping) return { kind: 'not-tried' };
    return relay.seemsDown ? { kind: 'no-relay', reply: relay.lastWords } : null;
  }

  /** Null when it is too late to be sure of settling it, or it was cancelled, or nobody can tell: the row keeps what it says. */
  private async attempt(letter: Leased, wanted: StillWanted, relay: Relay): Promise<Attempt | null> {
    if (Date.now() + this.settings.SMTP_TIMEOUT > letter.leasedUntil) return null;
    if (!(await wanted.has(letter).catch(() => false))) return null;
    const attempt = await this.handOver(letter);
    relay.heard(attempt);
    return attempt;
  }

  private async handOver({ mail }: Leased): Promise<Attempt> {
    if (!mail) return { kind: 'refused', permanent: true, reply: DAMAGED };
    if (readMailbox(mail.to) === null) return { kind: 'refused', permanent: true, reply: 'Not a mailbox' };
    try {
      return { kind: 'accepted', reply: oneLine(await this.transport.send({ ...mail, to: toWire(mail.to) })) };
    } catch (error) {
      return classify(error instanceof Error ? error : new Error(String(error)));
    }
  }
}

/** For the record of the delivery. */
const DAMAGED = 'The stored text is damaged; nothing was sent';

interface Batch {
  readonly letters: readonly Leased[];
  readonly wanted: StillWanted;
}

/** Trying the rest of a large batch against a dead relay helps nobody: after a full set of failures in a row it waits. */
class Relay {
  lastWords = '';
  private failures = 0;

  constructor(private readonly enough: number) {}

  get seemsDown(): boolean {
    return this.failures >= this.enough;
  }

  heard(attempt: Attempt): void {
    this.failures = attempt.kind === 'no-relay' ? this.failures + 1 : 0;
    if (attempt.kind === 'no-relay') this.lastWords = attempt.reply;
  }
}

const OVERDUE = `
  select count(*)::integer as count, min(due_at) as oldest from delivery
  where status = 'pending' and due_at <= $1 and (leased_until is null or leased_until < now())`;
