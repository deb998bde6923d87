/** An instant as RFC 3339 text. */
function iso(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

const ROUND_COLUMNS = `
  r.id, r.reference, r.title, r.status, r.exercise, r.version, (extract(epoch from r.reply_window) * 1000)::float8 as "windowMs",
  case when $2::text is null then r.states end as states, case when $2::text is null then r.categories end as categories,
  case when $2::text is null then r.created_by end as "createdBy",
  case when $2::text is null then r.recipients else (select count(*)::integer from verification_check c
    where c.round_id = r.id and c.state = $2::text) end as recipients,
  ${iso('r.created_at')} as "createdAt", ${iso('r.started_at')} as "startedAt",
  ${iso('(r.started_at + r.reply_window)')} as deadline, ${iso('r.ended_at')} as "endedAt"`;

const ROUND_VISIBLE = `r.directory_id = $1 and ($2::text is null or exists (
  select from verification_check c where c.round_id = r.id and c.state = $2::text))`;

export const ROUNDS = `
  select ${ROUND_COLUMNS} from verification_round r
  where ${ROUND_VISIBLE} and ($3::uuid is null or r.id < $3::uuid) order by r.id desc limit $4`;

export const ROUND = `select ${ROUND_COLUMNS} from verification_round r where ${ROUND_VISIBLE} and r.id = $3`;

const CHECK_COLUMNS = `
  c.id, c.round_id as "roundId", r.reference as round, c.reference, c.state, c.category, c.contact_id as "contactId", c.channel_id as "channelId",
  c.exercise, c.status, c.reminders, c.confirmed_by as "confirmedBy", c.answer, c.late,
  ${iso('c.sent_at')} as "sentAt", ${iso('c.confirmed_at')} as "confirmedAt", ${iso('c.deadline')} as deadline`;

export const CHECKS = `
  select ${CHECK_COLUMNS} from verification_check c join verification_round r on r.id = c.round_id
  where c.directory_id = $1 and ($2::text is null or c.state = $2::text) and c.round_id = $3 and ($4::uuid is null or c.id > $4::uuid)
  order by c.id limit $5`;

export const OPEN_CHECKS = `
  select ${CHECK_COLUMNS} from verification_check c join verification_round r on r.id = c.round_id
  where c.directory_id = $1 and c.state = $2 and c.status in ('sent', 'unanswered') and r.status <> 'stopped'
    and not exists (select from verification_check newer where newer.channel_id = c.channel_id and newer.id > c.id)
  order by c.deadline, c.id limit 200`;

export const RESULTS = `
  select category, count(sent_at)::integer as sent,
    (count(*) filter (where status = 'confirmed' and confirmed_by <> 'api'))::integer as confirmed,
    (count(*) filter (where status = 'confirmed' and confirmed_by = 'api'))::integer as "confirmedBySystem",
    (count(*) filter (where status = 'wrong-person'))::integer as "wrongPerson",
    (count(*) filter (where status = 'unanswered'))::integer as unanswered,
    (count(*) filter (where status in ('failed-temporarily', 'failed-permanently')))::integer as failed,
    round((percentile_cont(0.5) within group (order by seconds))::numeric, 1)::float8 as "medianSeconds",
    round((percentile_cont(0.9) within group (order by seconds))::numeric, 1)::float8 as "p90Seconds"
  from (select c.*, case when status = 'confirmed' and confirmed_by <> 'api' and sent_at is not null
                    then greatest(0, extract(epoch from confirmed_at - sent_at))::float8 end as seconds
        from verification_check c
        where directory_id = $1 and ($2::text is null or state = $2::text) and round_id = $3) c
  group by grouping sets ((), (category)) order by category nulls first`;

export const BOARD = `
  select r.status, r.recipients,
    (count(*) filter (where c.status = 'pending'))::integer as pending,
    (count(*) filter (where c.status = 'sent'))::integer as sent,
    (count(*) filter (where c.status = 'confirmed'))::integer as confirmed,
    (count(*) filter (where c.status = 'wrong-person'))::integer as "wrongPerson",
    (count(*) filter (where c.status = 'unanswered'))::integer as unanswered,
    (count(*) filter (where c.status in ('failed-temporarily', 'failed-permanently')))::integer as failed,
    (count(*) filter (where c.status = 'stopped'))::integer as stopped
  from verification_round r left join verification_check c on c.round_id = r.id
  where r.directory_id = $1 and r.id = $2 group by r.id`;

export const STATE_OF_CHECK = 'select state from verification_check where directory_id = $1 and id = $2';
