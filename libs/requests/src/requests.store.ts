import type { Tx } from '@liaison/database';
import { type Actor, newId, NotFound } from '@liaison/kernel';
import type { Classified } from './check-content.js';
import type { Classification } from './domain/classification.js';

export interface RequestRow extends Classified {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  readonly sentAt: Date | null;
}

/** Locked, and only the sender's own: row security lets nobody else lock it. @throws NotFound */
export async function lockOwnRequest(tx: Tx, actor: Actor, id: string): Promise<RequestRow> {
  const [row] = await tx.query<RequestRow[]>(`${SELECT} where r.directory_id = $1 and r.id = $2 and r.sender_state = $3 for update of r`, [
    actor.directoryId,
    id,
    actor.state,
  ]);
  if (!row) throw new NotFound('request');
  return row;
}

const SELECT = `
  select r.id, r.reference, r.version, r.sent_at as "sentAt", r.kind, r.subject, r.facts, r.assessment, r.unknown, r.severity, r.level,
    r.own_words as "ownWords", r.severity_reason as "severityReason", r.sectors, r.incident_types as "incidentTypes", r.tlp, r.language,
    to_char(r.wanted_by at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "wantedBy", r.exercise, r.last_resorts as "lastResorts",
    r.follow_up_of as "followUpOf", r.sending_contact as "sendingContact", r.second_contact as "secondContact",
    array(select t.receiver_state from incident_thread t where t.request_id = r.id order by t.receiver_state) as "to"
  from incident_request r`;

/** Writes the content and one draft thread per receiving State. */
export async function insertRequest(
  tx: Tx,
  actor: Actor,
  row: { id: string; reference: string; at: Date },
  content: Classified,
): Promise<void> {
  await tx.query(
    `insert into incident_request (id, directory_id, reference, sender_state, created_by, created_at, exercise, ${COLUMNS})
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)`,
    [row.id, actor.directoryId, row.reference, actor.state, actor.name, row.at, content.exercise, ...valuesOf(content)],
  );
  await insertThreads(tx, actor, row.id, content);
}

/** The draft as it is now; its receivers too. */
export async function replaceDraft(tx: Tx, actor: Actor, id: string, content: Classified): Promise<void> {
  await tx.query(
    `update incident_request set version = version + 1, (${COLUMNS}) =
       ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19) where id = $1`,
    [id, ...valuesOf(content)],
  );
  await tx.query(`delete from incident_thread where request_id = $1 and status = 'draft'`, [id]);
  await insertThreads(tx, actor, id, content);
}

const COLUMNS = `kind, subject, facts, assessment, unknown, severity, level, own_words, severity_reason, sectors, incident_types, tlp, language,
  wanted_by, last_resorts, follow_up_of, sending_contact, second_contact`;

function valuesOf(content: Classified): unknown[] {
  return [
    content.kind,
    content.subject,
    content.facts,
    content.assessment,
    content.unknown,
    content.severity,
    content.level,
    content.ownWords,
    content.severityReason,
    content.sectors,
    content.incidentTypes,
    content.tlp,
    content.language,
    content.wantedBy,
    content.lastResorts,
    content.followUpOf,
    content.sendingContact,
    content.secondContact,
  ];
}

async function insertThreads(tx: Tx, actor: Actor, requestId: string, { to, exercise }: Classified): Promise<void> {
  await tx.query(
    `insert into incident_thread (id, directory_id, request_id, exercise, sender_state, receiver_state, status)
     select id, $1, $2, $3, $4, state, 'draft' from unnest($5::uuid[], $6::text[]) as t (id, state)`,
    [actor.directoryId, requestId, exercise, actor.state, to.map(() => newId()), to],
  );
}

/** The classification as it is from now on. */
export async function writeClassification(
  tx: Tx,
  id: string,
  { severity, level, ownWords, incidentTypes, sectors }: Classification,
): Promise<void> {
  await tx.query(
    `update incident_request set severity = $2, level = $3, own_words = $4, incident_types = $5, sectors = $6, version = version + 1
     where id = $1`,
    [id, severity, level, ownWords, incidentTypes, sectors],
  );
}
