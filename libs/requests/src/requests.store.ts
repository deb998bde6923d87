import type { Tx } from '@liaison/database';
import { type Actor, InvalidInput, type InputFault, newId, NotFound } from '@liaison/kernel';
import { type Content, planningLevel } from './domain/content.js';

export interface RequestRow extends Content {
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
  select r.id, r.reference, r.version, r.sent_at as "sentAt", r.kind, r.subject, r.facts, r.assessment, r.unknown, r.severity,
    r.severity_reason as "severityReason", r.sectors, r.incident_types as "incidentTypes", r.tlp, r.language,
    to_char(r.wanted_by at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "wantedBy", r.exercise, r.last_resorts as "lastResorts",
    r.follow_up_of as "followUpOf", r.sending_contact as "sendingContact", r.second_contact as "secondContact",
    array(select t.receiver_state from incident_thread t where t.request_id = r.id order by t.receiver_state) as "to"
  from incident_request r`;

/** Writes the content and one draft thread per receiving State. */
export async function insertRequest(
  tx: Tx,
  actor: Actor,
  row: { id: string; reference: string; at: Date },
  content: Content,
): Promise<void> {
  await tx.query(
    `insert into incident_request (id, directory_id, reference, sender_state, created_by, created_at, exercise, ${COLUMNS})
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)`,
    [row.id, actor.directoryId, row.reference, actor.state, actor.name, row.at, content.exercise, ...valuesOf(content)],
  );
  await insertThreads(tx, actor, row.id, content);
}

/** The draft as it is now; its receivers too. */
export async function replaceDraft(tx: Tx, actor: Actor, id: string, content: Content): Promise<void> {
  await tx.query(
    `update incident_request set version = version + 1, (${COLUMNS}) =
       ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) where id = $1`,
    [id, ...valuesOf(content)],
  );
  await tx.query(`delete from incident_thread where request_id = $1 and status = 'draft'`, [id]);
  await insertThreads(tx, actor, id, content);
}

const COLUMNS = `kind, subject, facts, assessment, unknown, severity, level, severity_reason, sectors, incident_types, tlp, language,
  wanted_by, last_resorts, follow_up_of, sending_contact, second_contact`;

function valuesOf(content: Content): unknown[] {
  return [
    content.kind,
    content.subject,
    content.facts,
    content.assessment,
    content.unknown,
    content.severity,
    content.severity && planningLevel(content.severity),
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

async function insertThreads(tx: Tx, actor: Actor, requestId: string, { to, exercise }: Content): Promise<void> {
  await tx.query(
    `insert into incident_thread (id, directory_id, request_id, exercise, sender_state, receiver_state, status)
     select id, $1, $2, $3, $4, state, 'draft' from unnest($5::uuid[], $6::text[]) as t (id, state)`,
    [actor.directoryId, requestId, exercise, actor.state, to.map(() => newId()), to],
  );
}

/**
 * What only the database knows about the content: receivers take part, contacts are one's own, an earlier request is known.
 * @throws InvalidInput
 */
export async function checkKnown(tx: Tx, actor: Actor, content: Content): Promise<void> {
  const states = await tx.query<{ code: string; participation: string }[]>(
    'select code, participation from state where directory_id = $1 and code = any($2)',
    [actor.directoryId, content.to],
  );
  const faults: InputFault[] = content.to.flatMap((code, i) => {
    const state = states.find((known) => known.code === code);
    const fault =
      code === actor.state ? 'own-state' : !state ? 'state-unknown' : state.participation !== 'participating' ? 'not-participating' : null;
    return fault ? [{ pointer: `/to/${i}`, code: fault }] : [];
  });
  for (const field of ['sendingContact', 'secondContact'] as const) {
    const id = content[field];
    if (id !== null && !(await ownContact(tx, actor, id))) faults.push({ pointer: `/${field}`, code: 'contact-unknown' });
  }
  if (content.followUpOf !== null && !(await isVisible(tx, content.followUpOf)))
    faults.push({ pointer: '/followUpOf', code: 'request-unknown' });
  if (faults.length) throw new InvalidInput(faults);
}

async function ownContact(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(`select 1 from contact where directory_id = $1 and state = $2 and id = $3 and status = 'active'`, [
    actor.directoryId,
    actor.state,
    id,
  ]);
  return rows.length > 0;
}

/** Row security decides: a request of strangers is as unknown as one that never was. */
async function isVisible(tx: Tx, id: string): Promise<boolean> {
  return (await tx.query<unknown[]>('select 1 from incident_request where id = $1', [id])).length > 0;
}
