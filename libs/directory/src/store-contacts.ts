import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import type { Tx } from '@liaison/database';
import { type Actor, Clock, newId } from '@liaison/kernel';
import type { ChannelRecord, ContactRecord } from './domain/contact-record.js';
import { mask } from './domain/personal-number.js';
import { PersonalNumbers } from './personal-numbers.js';
import { dutyAt } from './domain/duty.js';
import { marksOf } from './proposals/address-marks.js';
import { indexWords, WORDS_VERSION } from './search/contact-words.js';
import { learning, lessonsOf } from './search/learn-words.js';

export interface KeyedRecord {
  readonly record: ContactRecord;
  /** What the contact is called in import files; its id when none is given. */
  readonly importKey: string | null;
}

/** The import that brings contacts, and who gave its list. */
export interface ImportOrigin {
  readonly id: string;
  readonly source: string;
}

/** Writes new contacts with channels, first version and trail, any number in three statements. The caller has asked the policy. */
@Injectable()
export class StoreContacts {
  constructor(
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly numbers: PersonalNumbers,
  ) {}

  /** The new ids, in the order given. */
  async add(tx: Tx, actor: Actor, contacts: readonly KeyedRecord[], origin: ImportOrigin | null = null): Promise<string[]> {
    const at = this.clock.now();
    const rows = contacts.map(({ record, importKey }) => ({
      ...rowOf(record, at),
      import_key: importKey,
      channels: record.channels.map((channel) => ({ id: newId(), ...channel })),
      record,
    }));
    const lessons = JSON.stringify(lessonsOf(contacts.map(({ record }) => record)));
    const written = JSON.stringify(rows.map(withMasks));
    const from = [origin?.id ?? null, origin?.source ?? null];
    await tx.query(INSERT, [actor.directoryId, at, actor.name, written, lessons, WORDS_VERSION, ...from]);
    await this.numbers.keep(tx, actor.directoryId, rows);
    await this.audit.appendAll(tx, actor, 'directory/contact-added', rows.map(toEntry));
    return rows.map(({ id }) => id);
  }
}

function rowOf(record: ContactRecord, at: Date) {
  const { open, changesAt } = dutyAt(record.hours, record.timeZone, at);
  return { id: newId(), words: indexWords(record), open_now: open, hours_change_at: changesAt };
}

/** The numbers themselves go where only a recorded act finds them. */
function withMasks<Row extends { channels: readonly ChannelRecord[]; record: ContactRecord }>(row: Row): Row {
  return {
    ...row,
    channels: row.channels.map(masked).map((channel) => ({ ...channel, ...marksOf(channel) })),
    record: { ...row.record, channels: row.record.channels.map(masked) },
  };
}

function masked<C extends ChannelRecord>(channel: C): C {
  return channel.personal ? { ...channel, address: mask(channel.address) } : channel;
}

function toEntry({ id, record }: { id: string; record: ContactRecord }) {
  return { subject: `contact:${id}`, states: [record.state], data: { version: 1 } };
}

const INSERT = `
  with given as materialized (
    select * from jsonb_to_recordset($4::jsonb) as g (id uuid, import_key text, words jsonb, open_now boolean,
      hours_change_at timestamptz, channels jsonb, record jsonb)
  ), contacts as (
    insert into contact (id, directory_id, state, category, institution, institution_latin, institution_names, place, role_title,
      languages, remit, time_zone, hours, weekend, memberships, other_directories, valid_from, valid_to, deputy_contact, notice, keys,
      open_now, hours_change_at, import_key, created_at, changed_at, search, words_version)
    select id, $1, record->>'state', record->>'category', record->>'institution', record->>'institutionLatin',
      record->'institutionNames', record->>'place', record->>'roleTitle',
      array(select jsonb_array_elements_text(record->'languages')), array(select jsonb_array_elements_text(record->'remit')),
      record->>'timeZone', record->'hours', array(select jsonb_array_elements_text(record->'weekend')),
      array(select jsonb_array_elements_text(record->'memberships')), array(select jsonb_array_elements_text(record->'otherDirectories')),
      (record->>'validFrom')::date, (record->>'validTo')::date, (record->>'deputyContact')::uuid, record->'notice', array(select jsonb_array_elements_text(record->'keys')), open_now, hours_change_at, import_key, $2, $2,
      array_to_tsvector(array(select jsonb_array_elements_text(words))), $6
    from given
  ), learned as (${learning('$1::uuid', '$5')}
  ), channels as (
    insert into channel (id, directory_id, contact_id, kind, address, position, personal, visibility, note, address_key, host_looks)
    select (c->>'id')::uuid, $1, given.id, c->>'kind', c->>'address', position, coalesce((c->>'personal')::boolean, false),
      coalesce(c->>'visibility', 'members'), c->>'note', c->>'address_key', c->>'host_looks'
    from given, jsonb_array_elements(channels) with ordinality as each (c, position)
  )
  insert into contact_version (directory_id, contact_id, version, at, actor, record, import_id, import_source)
  select $1, id, 1, $2, $3, record, $7, $8 from given`;
