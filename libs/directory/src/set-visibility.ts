import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { type Actor, Clock, InvalidInput, StaleVersion, type Visibility } from '@liaison/kernel';
import { lockContact, mayChange } from './change-contact.js';
import type { ContactRecord } from './domain/contact-record.js';
import { HIDEABLE, hideFields, type HiddenFields } from './domain/hide-fields.js';
import { HiddenFieldRows } from './hidden-fields.js';
import { stateTexts } from './state-texts.js';
import { wordsOf } from './store-contacts.js';

/** `place`, `remit` or a channel's id, and who is to see it from now on. */
export type Wanted = Readonly<Record<string, Visibility>>;

/** Decides who sees which field of one's own contact; a low-risk change, so it takes effect at once. */
@Injectable()
export class SetVisibility {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly hiddenFields: HiddenFieldRows,
  ) {}

  /** @throws NotFound, Forbidden, StaleVersion, InvalidInput */
  execute(actor: Actor, id: string, expected: number | null, wanted: Wanted): Promise<void> {
    return this.transactions.run(actor, async (tx) => {
      const { version, record: before } = await lockContact(tx, actor, id);
      mayChange(actor, before.state);
      if (expected !== null && version !== expected) throw new StaleVersion();
      const channelIds = await channelsOf(tx, id);
      refuseUnknown(wanted, channelIds);
      const { record, hidden } = hideFields({ record: before, hidden: await this.hiddenFields.of(tx, id) }, wanted);
      await setChannels(tx, wanted, channelIds);
      const after = { ...record, channels: withVisibility(record, channelIds, wanted) };
      await this.hiddenFields.replace(tx, actor.directoryId, id, after, hidden);
      await this.store(tx, actor, id, version + 1, after, hidden);
      await this.audit.append(tx, actor, 'directory/visibility-changed', {
        subject: `contact:${id}`,
        states: [after.state],
        data: { version: version + 1, fields: Object.keys(wanted) },
      });
    });
  }

  private async store(tx: Tx, actor: Actor, id: string, version: number, after: ContactRecord, hidden: HiddenFields): Promise<void> {
    const at = this.clock.now();
    const names = (await stateTexts(tx, actor.directoryId, new Set([after.state]))).get(after.state) ?? [];
    await tx.query(UPDATE, [id, version, at, after.place, after.remit, Object.keys(hidden), wordsOf(after, names)]);
    await tx.query(INSERT_VERSION, [actor.directoryId, id, version, at, actor.name, after]);
  }
}

function refuseUnknown(wanted: Wanted, channelIds: readonly string[]): void {
  const names: readonly string[] = [...HIDEABLE, ...channelIds];
  const unknown = Object.keys(wanted).filter((name) => !names.includes(name));
  if (unknown.length) throw new InvalidInput(unknown.map((name) => ({ pointer: `/${name}`, code: 'unknown-property' })));
}

async function channelsOf(tx: Tx, contactId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>('select id from channel where contact_id = $1 order by position', [contactId]);
  return rows.map(({ id }) => id);
}

async function setChannels(tx: Tx, wanted: Wanted, channelIds: readonly string[]): Promise<void> {
  for (const id of channelIds) {
    if (!wanted[id]) continue;
    await tx.query('update channel set visibility = $2 where id = $1', [id, wanted[id]]);
    await tx.query('update personal_number set visibility = $2 where channel_id = $1', [id, wanted[id]]);
  }
}

/** A record's channels stand in order of preference, as the rows do. */
function withVisibility({ channels }: ContactRecord, ids: readonly string[], wanted: Wanted): ContactRecord['channels'] {
  return channels.map(({ visibility = 'members', ...channel }, i) => {
    const next = wanted[ids[i] ?? ''] ?? visibility;
    return next === 'members' ? channel : { ...channel, visibility: next };
  });
}

const UPDATE = `
  update contact set version = $2, changed_at = $3, place = $4, remit = $5, hidden = $6, search = array_to_tsvector($7::text[])
  where id = $1`;

const INSERT_VERSION = `
  insert into contact_version (directory_id, contact_id, version, at, actor, record) values ($1, $2, $3, $4, $5, $6)`;
