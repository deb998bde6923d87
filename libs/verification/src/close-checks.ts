import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import { ContactChanges, ContactUses } from '@liaison/directory';
import { JobQueue } from '@liaison/jobs';
import type { Actor } from '@liaison/kernel';
import { Outbox } from '@liaison/messaging';

/** Checks of an address that is no longer the contact's end: neither letter nor reminder goes there, and no answer from there counts. */
@Injectable()
export class CloseChecks implements OnModuleInit {
  constructor(
    private readonly changes: ContactChanges,
    private readonly uses: ContactUses,
    private readonly outbox: Outbox,
    private readonly jobs: JobQueue,
  ) {}

  onModuleInit(): void {
    this.changes.onContactChanging((tx, actor, { gone }) => this.close(tx, actor, gone));
    this.uses.onAsked(async (tx, directoryId, contacts) => {
      const found = await tx.query<{ id: string }[]>(IN_USE, [directoryId, contacts.map(({ id }) => id)]);
      return found.map(({ id }) => id);
    });
  }

  private async close(tx: Tx, { directoryId }: Actor, channelIds: readonly string[]): Promise<void> {
    if (!channelIds.length) return;
    const [closed] = await tx.query<[{ id: string }[], number]>(CLOSE, [directoryId, channelIds]);
    if (!closed.length) return;
    await this.outbox.cancelOfChecks(
      tx,
      closed.map(({ id }) => id),
    );
    await this.jobs.ring(tx, 'verification:advance');
  }
}

const CLOSE = `
  update verification_check set status = 'stopped', next_check_at = null
  where directory_id = $1 and channel_id = any($2::uuid[]) and status in ('pending', 'sent') returning id`;

const IN_USE = `
  select distinct contact_id as id from verification_check
  where directory_id = $1 and contact_id = any($2::uuid[]) and status in ('pending', 'sent')`;
