import { Injectable, Logger } from '@nestjs/common';
import { DoesNotOpen, fromSealedColumn, Installation, Sealer, Transactions } from '@liaison/database';
import { type Actor, Clock, system } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import type { LetterKind } from './letter.js';
import type { Mail } from './mail-transport.js';
import { bodyPlace } from './outbox.js';

/** A delivery that is ours until `leasedUntil` (real time, milliseconds of the epoch). */
export interface Leased {
  readonly id: string;
  readonly kind: LetterKind;
  readonly epoch: number;
  readonly leasedUntil: number;
  readonly dueAt: Date;
  readonly refusedSince: Date | null;
  readonly attempts: number;
  /** Null when what is stored was damaged: it can never be sent. */
  readonly mail: Mail | null;
}

type Row = Omit<Leased, 'leasedUntil' | 'mail'> & Omit<Mail, 'text'> & { body: string };

@Injectable()
export class Leases {
  private readonly log = new Logger(Leases.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly sealer: Sealer,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** The next batch that is due, urgent ones first, in one statement. Whoever held one of them before can no longer settle it. */
  async take(): Promise<Leased[]> {
    const { DELIVERY_LEASE, DELIVERY_BATCH } = this.settings;
    const leasedUntil = Date.now() + DELIVERY_LEASE;
    const rows = await this.transactions.run(this.actor, (tx) =>
      tx.query<Row[]>(TAKE, [this.clock.now(), DELIVERY_LEASE / 1_000, DELIVERY_BATCH]),
    );
    return rows.map((row) => this.toLeased(row, leasedUntil));
  }

  /** Which of these are still ours to send: what is cancelled or redirected leaves a batch that is already leased. */
  async stillWanted(batch: readonly Pick<Leased, 'id' | 'epoch'>[]): Promise<Set<string>> {
    const values = [batch.map(({ id }) => id), batch.map(({ epoch }) => epoch)];
    const rows = await this.transactions.run(this.actor, (tx) => tx.query<{ id: string }[]>(STILL_WANTED, values));
    return new Set(rows.map(({ id }) => id));
  }

  private get actor(): Actor {
    return system('delivery', this.installation.directoryId);
  }

  private toLeased({ body, to, replyTo, messageId, language, subject, ...row }: Row, leasedUntil: number): Leased {
    const text = this.textOf(row.id, body);
    return { ...row, leasedUntil, mail: text === null ? null : { to, replyTo, messageId, language, subject, text } };
  }

  /** Null for one that was damaged; the others go on without it. A key that is missing altogether is no letter's fault. */
  private textOf(id: string, body: string): string | null {
    try {
      return this.sealer.open(fromSealedColumn(body), bodyPlace(id));
    } catch (error) {
      if (!(error instanceof DoesNotOpen)) throw error;
      this.log.error(`The letter of delivery ${id} will never be sent. ${error.message}`);
      return null;
    }
  }
}

const TAKE = `
  with due as (
    select id from delivery
    where status = 'pending' and due_at <= $1 and (leased_until is null or leased_until < now())
    order by urgent desc, due_at limit $3 for update skip locked
  ), taken as (
    update delivery d set lease_epoch = lease_epoch + 1, attempts = attempts + 1, leased_until = now() + make_interval(secs => $2)
    from due where d.id = due.id
    returning d.*
  )
  select id, kind, lease_epoch as epoch, due_at as "dueAt", refused_since as "refusedSince", attempts, recipient as "to",
         reply_to as "replyTo", message_id as "messageId", language, subject, body::text as body
  from taken order by urgent desc, due_at, id`;

const STILL_WANTED = `
  select d.id from delivery d join unnest($1::uuid[], $2::integer[]) as taken (id, epoch) on d.id = taken.id
  where d.status = 'pending' and d.lease_epoch = taken.epoch`;
