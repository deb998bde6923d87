import { Injectable } from '@nestjs/common';
import { Sealer, toSealedColumn, type Tx } from '@liaison/database';
import { JobQueue } from '@liaison/jobs';
import { type Actor, Clock, newId } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { readMailbox } from './domain/mailbox.js';
import type { Letter } from './letter.js';
import { InvalidMailbox } from './messaging.errors.js';

/** Where a delivery's text is sealed for. */
export function bodyPlace(deliveryId: string): string {
  return `delivery:body:${deliveryId}`;
}

@Injectable()
export class Outbox {
  constructor(
    private readonly queue: JobQueue,
    private readonly sealer: Sealer,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Posts in the caller's transaction: mailed when it commits. An occasion that was posted before stays as it was. */
  async post(tx: Tx, actor: Actor, letter: Letter): Promise<void> {
    await this.postAll(tx, actor, [letter]);
  }

  /**
   * Many letters in one statement and with one ring.
   * @throws InvalidMailbox when a recipient is not one strict addr-spec
   */
  async postAll(tx: Tx, actor: Actor, letters: readonly Letter[]): Promise<void> {
    if (!letters.length) return;
    const now = this.clock.now();
    const rows = letters.map((letter) => this.toRow(actor.directoryId, letter, now));
    const posted = await tx.query<unknown[]>(INSERT, [JSON.stringify(rows)]);
    if (posted.length) await this.queue.ring(tx, 'messaging:deliver');
  }

  /** What is not yet handed over to `recipientState` about this thread is never sent. */
  async cancelOfThread(tx: Tx, threadId: string, recipientState: string): Promise<void> {
    await tx.query(`${CANCEL} and thread_id = $2 and recipient_state = $3`, [this.clock.now(), threadId, recipientState]);
  }

  /** The checks among these whose letter was still here, and now never leaves. */
  async cancelOfChecks(tx: Tx, checkIds: readonly string[]): Promise<string[]> {
    const [cancelled] = await tx.query<[{ checkId: string }[], number]>(
      `${CANCEL} and check_id = any($2::uuid[]) returning check_id as "checkId"`,
      [this.clock.now(), checkIds],
    );
    return cancelled.map(({ checkId }) => checkId);
  }

  /** Letters about requests that wait for a channel leave for another one; whoever is just sending one of them sends it in vain. */
  async redirect(tx: Tx, channelId: string, to: { readonly channelId: string; readonly recipient: string }): Promise<void> {
    const recipient = readMailbox(to.recipient);
    if (recipient === null) throw new InvalidMailbox(to.channelId);
    await tx.query(REDIRECT, [channelId, to.channelId, recipient]);
    await this.queue.ring(tx, 'messaging:deliver');
  }

  /** Nothing that waits for the channel is sent. */
  async cancelOfChannel(tx: Tx, channelId: string): Promise<void> {
    await tx.query(`${CANCEL} and channel_id = $2`, [this.clock.now(), channelId]);
  }

  /** Nothing that waits for a State is sent, but what its people get about their own accounts. */
  async cancelOfState(tx: Tx, directoryId: string, state: string): Promise<void> {
    await tx.query(`${CANCEL} and directory_id = $2 and recipient_state = $3 and kind <> 'account'`, [
      this.clock.now(),
      directoryId,
      state,
    ]);
  }

  private toRow(directoryId: string, letter: Letter, now: Date) {
    const id = newId();
    const recipient = readMailbox(letter.recipient);
    if (recipient === null) throw new InvalidMailbox(letter.occasion);
    return {
      id,
      directory_id: directoryId,
      occasion: letter.occasion,
      kind: letter.kind,
      exercise: letter.exercise,
      check_id: letter.checkId ?? null,
      thread_id: letter.threadId ?? null,
      owner_state: letter.ownerState,
      recipient_state: letter.recipientState,
      contact_id: letter.contactId ?? null,
      channel_id: letter.channelId ?? null,
      recipient,
      language: letter.language,
      subject: letter.subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim(),
      body: toSealedColumn(this.sealer.seal(letter.text, bodyPlace(id))),
      message_id: `<${id}@${this.settings.MAIL_DOMAIN}>`,
      reply_to: `reply+${id}@${this.settings.MAIL_DOMAIN}`,
      urgent: letter.urgent ?? false,
      now,
    };
  }
}

const INSERT = `
  insert into delivery (id, directory_id, occasion, kind, exercise, check_id, thread_id, owner_state, recipient_state, contact_id,
    channel_id, recipient, language, subject, body, message_id, reply_to, urgent, posted_at, due_at)
  select id, directory_id, occasion, kind, exercise, check_id, thread_id, owner_state, recipient_state, contact_id,
    channel_id, recipient, language, subject, body::sealed, message_id, reply_to, urgent, now, now
  from jsonb_to_recordset($1::jsonb) as letter (id uuid, directory_id uuid, occasion text, kind text, exercise boolean, check_id uuid,
    thread_id uuid, owner_state text, recipient_state text, contact_id uuid, channel_id uuid, recipient text, language text,
    subject text, body text, message_id text, reply_to text, urgent boolean, now timestamptz)
  on conflict (directory_id, occasion) do nothing
  returning id`;

const REDIRECT = `
  update delivery set channel_id = $2, recipient = $3, lease_epoch = lease_epoch + 1, leased_until = null
  where channel_id = $1 and status = 'pending' and kind = 'request'`;

const CANCEL = `update delivery set status = 'cancelled', settled_at = $1 where status = 'pending'`;
