import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import type { Tx } from '@liaison/database';
import { type Actor, Clock } from '@liaison/kernel';
import type { ContactRecord } from '../domain/contact-record.js';
import { dutyAt } from '../domain/duty.js';
import { hideFields } from '../domain/hide-fields.js';
import { changedFields } from '../domain/record-changes.js';
import { HiddenFieldRows } from '../hidden-fields.js';
import { indexWords, WORDS_VERSION } from '../search/contact-words.js';
import { learnWords } from '../search/learn-words.js';
import { refuseImpossible } from './refuse-impossible.js';
import { lockContact, type LockedContact } from './locked-contact.js';
import type { Revision } from './revision.js';
import { StoreChannels } from './store-channels.js';

/** The one write of a contact that exists: row, channels, numbers, search words, duty, version and trail. */
@Injectable()
export class ReviseContact {
  constructor(
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly hiddenFields: HiddenFieldRows,
    private readonly channels: StoreChannels,
  ) {}

  /** The contact under lock, as far as the actor may see it. @throws NotFound, for a withdrawn one too unless it is asked for */
  lock(tx: Tx, actor: Actor, id: string, { withdrawn = false } = {}): Promise<LockedContact> {
    return lockContact(tx, actor, id, this.hiddenFields, withdrawn);
  }

  /**
   * The version there is afterwards; the same one when nothing differs. The caller holds the lock and has asked the policy.
   * @throws InvalidInput (what only the whole directory can tell: see refuseImpossible)
   */
  async store(tx: Tx, actor: Actor, revision: Revision): Promise<number> {
    const { id, before, why, status, act = 'directory/contact-changed' } = revision;
    const fields = changedFields(before, revision.after);
    if (!fields.length && !status) return revision.version;
    await refuseImpossible(tx, revision, actor, this.clock.now());
    const channels = await this.channels.store(tx, actor.directoryId, id, before, revision.after);
    const after: ContactRecord = { ...revision.after, channels };
    const version = revision.version + 1;
    const { record, hidden } = hideFields(after);
    await this.hiddenFields.replace(tx, actor.directoryId, id, after, hidden);
    await this.update(tx, actor, id, version, record, Object.keys(hidden), status);
    const { reason, proposal = null, note = null } = why;
    await tx.query(INSERT_VERSION, [actor.directoryId, id, version, this.clock.now(), actor.name, reason, record, proposal, note]);
    await this.audit.append(tx, actor, act, {
      subject: `contact:${id}`,
      states: [after.state],
      data: { version, fields },
      changes: Object.fromEntries(fields.map((field) => [field, { before: before[field], after: after[field] }])),
    });
    return version;
  }

  private async update(
    tx: Tx,
    actor: Actor,
    id: string,
    version: number,
    record: ContactRecord,
    hidden: string[],
    status = null as unknown,
  ) {
    const at = this.clock.now();
    const { open, changesAt } = dutyAt(record.hours, record.timeZone, at);
    await learnWords(tx, actor.directoryId, [record]);
    await tx.query(UPDATE, [id, version, at, record, hidden, open, changesAt, indexWords(record), status, WORDS_VERSION]);
  }
}

const UPDATE = `
  update contact set version = $2, changed_at = $3, category = r->>'category', institution = r->>'institution',
    institution_latin = r->>'institutionLatin', institution_names = r->'institutionNames', place = r->>'place',
    role_title = r->>'roleTitle', languages = array(select jsonb_array_elements_text(r->'languages')),
    remit = array(select jsonb_array_elements_text(r->'remit')), time_zone = r->>'timeZone', hours = r->'hours',
    weekend = array(select jsonb_array_elements_text(r->'weekend')),
    memberships = array(select jsonb_array_elements_text(r->'memberships')),
    other_directories = array(select jsonb_array_elements_text(r->'otherDirectories')),
    valid_from = (r->>'validFrom')::date, valid_to = (r->>'validTo')::date, deputy_contact = (r->>'deputyContact')::uuid,
    notice = r->'notice', keys = array(select jsonb_array_elements_text(r->'keys')), hidden = $5, open_now = $6,
    hours_change_at = $7, search = array_to_tsvector($8::text[]), status = coalesce($9, status), words_version = $10
  from (select $4::jsonb as r) given where id = $1`;

const INSERT_VERSION = `
  insert into contact_version (directory_id, contact_id, version, at, actor, reason, record, proposal, note_verbale)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
