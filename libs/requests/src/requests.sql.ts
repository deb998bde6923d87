export const INSTANT = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A draft's own version; once sent, it moves with its threads and the views in sight, which only ever grow. */
const VERSION = `case when r.sent_at is null then r.version
  else r.version + (select sum(t.version + (select count(*) from incident_receiver_view v where v.thread_id = t.id))
    from incident_thread t where t.request_id = r.id)::int end`;

const SUMMARY = `
  r.id, r.reference, r.exercise, r.kind, r.sender_state as state, r.subject, r.severity, 'R' || r.level as level,
  r.own_words ->> 'line' as "classificationLine", r.tlp, r.language,
  ${INSTANT('r.created_at')} as "createdAt", ${INSTANT('r.sent_at')} as "sentAt"`;

export const LIST = `
  select ${SUMMARY}, coalesce(t.receivers, '{}') as "to", coalesce(t.status, 'draft') as status,
    ${INSTANT('t.acknowledge_by')} as "acknowledgeBy", ${INSTANT('t.answer_by')} as "answerBy",
    ${INSTANT('t.acknowledged_at')} as "acknowledgedAt", ${INSTANT('t.no_reply_at')} as "noReplyAt"
  from incident_request r
  left join lateral (
    select array_agg(receiver_state order by receiver_state) as receivers,
      case when count(distinct status) > 1 then 'mixed' else min(status) end as status,
      bool_or(status = 'more-information') as asked, min(acknowledge_by) as acknowledge_by, min(answer_by) as answer_by, max(no_reply_at) as no_reply_at,
      case when bool_and(acknowledged_at is not null) then max(acknowledged_at) end as acknowledged_at
    from incident_thread where request_id = r.id) t on true
  where r.directory_id = $1 and ($4::uuid is null or r.id < $4::uuid)
    and case $3::text when 'sent' then r.sender_state = $2 and r.sent_at is not null
                      when 'drafts' then r.sender_state = $2 and r.sent_at is null
                      when 'received' then r.sender_state <> $2
                      when 'to-answer' then r.sender_state <> $2 and t.status in ('sent', 'acknowledged', 'accepted')
                      when 'to-explain' then r.sender_state = $2 and t.asked else true end
  order by r.id desc limit $5`;

const OFFICE = (column: string) =>
  `(select json_build_object('id', c.id, 'institution', c.institution) from contact c where c.id = r.${column})`;

const HISTORY = `(
  select coalesce(json_agg(json_build_object('id', c.id, 'at', ${INSTANT('c.at')}, 'by', c.by, 'reason', c.reason, 'before', c.before,
    'after', c.after) order by c.id), '[]')
  from incident_classification c where c.request_id = r.id)`;

const VIEWS = `(
  select coalesce(json_agg(json_build_object('id', v.id, 'at', ${INSTANT('v.at')}, 'by', v.by, 'severity', v.severity, 'level', 'R' || v.level,
    'ownWords', v.own_words, 'shared', v.shared, 'tooHigh', v.too_high, 'text', v.text) order by v.id), '[]')
  from incident_receiver_view v where v.thread_id = t.id)`;

export const ONE = `
  select ${SUMMARY}, r.own_words as "ownWords", ${HISTORY} as history, ${VERSION} as version, r.facts, r.assessment, r.unknown, r.severity_reason as "severityReason", r.sectors,
    r.incident_types as "incidentTypes", ${INSTANT('r.wanted_by')} as "wantedBy", r.last_resorts as "lastResorts",
    r.follow_up_of as "followUpOf", ${OFFICE('sending_contact')} as "sendingContact", ${OFFICE('second_contact')} as "secondContact"
  from incident_request r where r.directory_id = $1 and r.id = $2`;

export const THREADS = `
  select t.id, t.receiver_state as state, t.status, t.step, t.plan, ${INSTANT('t.acknowledge_by')} as "acknowledgeBy",
    ${INSTANT('t.answer_by')} as "answerBy", ${INSTANT('t.acknowledged_at')} as "acknowledgedAt",
    t.acknowledged_by as "acknowledgedBy", ${INSTANT('t.no_reply_at')} as "noReplyAt", ${VIEWS} as views
  from incident_thread t where t.directory_id = $1 and t.request_id = $2 order by t.receiver_state`;

export const TIMELINE = `
  select f.id, ${INSTANT('f.at')} as at, f.kind, f.receiver_state as state, f.by_state as "byState", f.data,
    case when t.sender_state = app_state() then coalesce(p.plan, case when t.plan_revision = began.revision then t.plan end) end as plan
  from incident_fact f join incident_thread t on t.id = f.thread_id
  cross join lateral (select case f.kind when 'sent' then 1 else (f.data ->> 'plan')::int end as revision) began
  left join incident_plan p on p.thread_id = t.id and p.revision = began.revision
  where t.directory_id = $1 and t.request_id = $2 order by f.at, f.id`;

export const WAITING = `
  select count(*) filter (where receiver_state = $2 and status in ('sent', 'acknowledged', 'accepted'))::int as "toAnswer",
    count(*) filter (where receiver_state = $2 and status = 'sent')::int as "toAcknowledge",
    count(*) filter (where sender_state = $2 and status = 'more-information')::int as "toExplain",
    (select count(*)::int from incident_request where directory_id = $1 and sender_state = $2 and sent_at is null) as drafts
  from incident_thread where directory_id = $1`;

export const SUBJECT = `
  select ${VERSION} as version, r.sender_state as sender,
    r.sender_state || array(select t.receiver_state from incident_thread t where t.request_id = r.id) as states
  from incident_request r where r.directory_id = $1 and r.id = $2`;

export const REFERENCES = `
  select id, reference from incident_request where directory_id = $1 and id = any($2::uuid[]) and reference is not null`;
