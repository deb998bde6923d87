import { Injectable } from '@nestjs/common';
import { Installation, Transactions, type Tx } from '@liaison/database';
import { TellAdministrators } from '@liaison/identity';
import { DueWork, type Overdue } from '@liaison/jobs';
import { type Actor, Clock, system } from '@liaison/kernel';
import { Outbox } from '@liaison/messaging';
import { Settings } from '@liaison/settings';
import { dayIn } from '@liaison/texts';
import { nextWarning, warningDue } from '../domain/key-warnings.js';
import { type KeyOwner, keyLetter, wordsOfWarning } from './key-letter.js';

interface Row {
  readonly state: string;
  readonly fingerprint: string;
  readonly expiresAt: Date;
}

/** Tells contacts and States 60, 30 and 7 days before an OpenPGP key in use expires. After a pause only what is still true. */
@Injectable()
export class WarnOfKeys extends DueWork {
  readonly job = 'directory:warn-of-keys';

  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly administrators: TellAdministrators,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {
    super();
  }

  async overdue(now: Date): Promise<Overdue> {
    const [due] = await this.transactions.run(this.actor, (tx) => tx.query<Overdue[]>(OVERDUE, [this.installation.directoryId, now]));
    return due ?? { count: 0, oldest: null };
  }

  async work(): Promise<void> {
    while (await this.transactions.run(this.actor, (tx) => this.warnNext(tx)));
  }

  private async warnNext(tx: Tx): Promise<boolean> {
    const now = this.clock.now();
    const [key] = await tx.query<Row[]>(NEXT, [this.installation.directoryId, now]);
    if (!key) return false;
    const { state, fingerprint, expiresAt } = key;
    const days = warningDue(expiresAt, now);
    if (days !== null) await this.warn(tx, key, days);
    await tx.query(SET_NEXT, [this.installation.directoryId, state, fingerprint, nextWarning(expiresAt, now)]);
    return true;
  }

  private async warn(tx: Tx, { state, fingerprint, expiresAt }: Row, days: number): Promise<void> {
    const owners = await tx.query<KeyOwner[]>(OWNERS, [this.installation.directoryId, state, fingerprint]);
    const warning = { fingerprint, expiresAt, days, publicUrl: this.settings.PUBLIC_URL };
    await this.outbox.postAll(
      tx,
      this.actor,
      owners.map((owner) => keyLetter(owner, warning)),
    );
    if (!owners.length) return;
    await this.administrators.tell(tx, this.actor, state, {
      occasion: `key:${fingerprint}:${String(days)}`,
      subject: 'record.letter.key.subject',
      body: 'record.letter.key',
      values: (reader) => wordsOfWarning(warning, dayIn('UTC', expiresAt, reader)),
    });
  }

  private get actor(): Actor {
    return system('identity', this.installation.directoryId);
  }
}

const OVERDUE = `
  select count(*)::int as count, min(next_warning_at) as oldest from openpgp_key where directory_id = $1 and next_warning_at <= $2`;

const NEXT = `
  select state, fingerprint, expires_at as "expiresAt" from openpgp_key
  where directory_id = $1 and next_warning_at <= $2 order by next_warning_at limit 1 for update skip locked`;

const SET_NEXT = 'update openpgp_key set next_warning_at = $4 where directory_id = $1 and state = $2 and fingerprint = $3';

const OWNERS = `
  select c.id, c.state, c.languages, h.id as "channelId", h.address
  from contact c join lateral (
    select id, address from channel where contact_id = c.id and kind = 'email' and position is not null order by position limit 1) h on true
  where c.directory_id = $1 and c.state = $2 and $3 = any(c.keys) and c.status = 'active' order by c.id`;
