import { contactWords, languageWord, WORDS_VERSION } from '../../libs/directory/src/search/contact-words.js';
import { nearKeys } from '../../libs/directory/src/domain/near-words.js';
import { readContact } from '../../libs/directory/src/read-contact.js';
import { asAdmin, type TestDatabase } from '../support/database.js';
import { benchContact, BODIES, IN_A_PLACE, LAST_STATES, RARE_LANGUAGE, SHARED_LANGUAGE, SHARED_WORD, STATES } from './bench-contacts.js';

/** The first `count` contacts of the bench, as their rows would be, made inside PostgreSQL: a million within a few minutes. */
export async function fillDirectory({ adminUrl, directoryId }: TestDatabase, count: number): Promise<void> {
  const kinds = BODIES.map((_, n) => ({ ...benchContact(n, count), n, words: wordsOf(n, count) }));
  const spelled = [...new Set(kinds.flatMap(({ words }) => words))].map((word) => ({ word, near: nearKeys(word) }));
  await asAdmin(adminUrl, async (admin) => {
    await admin.query(ENTER_STATES, [directoryId, STATES]);
    const { rows: indexes } = await admin.query<{ name: string; definition: string }>(INDEXES);
    for (const { name } of indexes) await admin.query(`drop index ${name}`);
    await admin.query(`set session_replication_role = replica; set maintenance_work_mem = '512MB'`);
    const rare = [LAST_STATES, SHARED_LANGUAGE, SHARED_WORD, RARE_LANGUAGE, WORDS_VERSION];
    await admin.query(ENTER_CONTACTS, [directoryId, JSON.stringify(kinds), STATES, count, Math.ceil(count / IN_A_PLACE), ...rare]);
    await admin.query(ENTER_CHANNELS);
    await admin.query(ENTER_WORDS, [directoryId, JSON.stringify(spelled), STATES]);
    await admin.query(ENTER_WORDS, [directoryId, JSON.stringify([{ word: SHARED_WORD, near: nearKeys(SHARED_WORD) }]), LAST_STATES]);
    await admin.query(ENTER_LANGUAGES, [languageWord('')]);
    for (const { definition } of indexes) await admin.query(definition);
    await admin.query('vacuum analyze');
  });
}

/** Without them, and without looking up every foreign key, the rows go in three times as fast. */
const INDEXES = `
  select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
  where i.indrelid in ('contact'::regclass, 'channel'::regclass) and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`;

/** Those that all contacts of one kind share. */
function wordsOf(n: number, count: number): string[] {
  const read = readContact(benchContact(n, count));
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return [...contactWords(read.record).keys()].filter((word) => !/\d/.test(word));
}

const ENTER_STATES = `
  insert into state (directory_id, code, names)
  select $1, code, jsonb_build_object('ar', name, 'zh', name, 'en', name, 'fr', name, 'ru', name, 'es', name)
  from unnest($2::text[]) code, concat('State ', code) name`;

const ENTER_CONTACTS = `
  with kind as materialized (
    select k.*, array(select jsonb_array_elements_text(words)) as all_words, array(select jsonb_array_elements_text(languages)) as tags
    from jsonb_to_recordset($2::jsonb) k (n integer, institution text, "roleTitle" text, "timeZone" text, hours jsonb, words jsonb, languages jsonb)
  )
  insert into contact (id, directory_id, state, category, institution, institution_latin, institution_names, place, role_title,
    languages, remit, time_zone, hours, open_now, created_at, changed_at, search, words_version)
  select gen_random_uuid(), $1, s.code, case when i % 3 > 0 then 'technical' else 'diplomatic' end,
    regexp_replace(k.institution, '[0-9]+$', i::text), 'National response team ' || i,
    jsonb_build_object('en', 'National response team ' || i, 'fr', 'Équipe nationale de réponse ' || i), p.name,
    case when shared then initcap($8) else k."roleTitle" end,
    k.tags || case when rare then array[$9] when shared then array[$7] else '{}' end,
    '{receives}', k."timeZone", case when rare then jsonb_set(k.hours, '{always}', 'true') else k.hours end, rare, now(), now(),
    array_to_tsvector(k.all_words || array['=' || s.code, i::text, lower(p.name)] || case when shared then array[$8] else '{}' end), $10
  from generate_series(0, $4::integer - 1) i
    join kind k on k.n = i % (select count(*) from kind)
    cross join lateral (select ($3::text[])[1 + i % cardinality($3::text[])] as code) s
    cross join lateral (select 'Harbour' || lpad((i % $5::integer)::text, 7, '0') as name) p
    cross join lateral (select s.code = any($6::text[]) as shared, i % $5::integer = $5::integer - 1 as rare) m`;

const ENTER_CHANNELS = `
  insert into channel (id, directory_id, contact_id, kind, address, position, last_confirmed_at, last_confirmed_by)
  select gen_random_uuid(), directory_id, id, h.kind, h.address, h.position,
    case when open_now then created_at end, case when open_now then 'page' end
  from contact, lateral (values ('email', 'duty-' || id || '@cert.example', 1), ('phone', '+9991234567', 2)) h (kind, address, position)`;

const ENTER_WORDS = `
  insert into search_word (directory_id, word, state, spelling, near)
  select $1, w.word, state, w.word, w.near from jsonb_to_recordset($2::jsonb) w (word text, near text[]), unnest($3::text[]) state`;

const ENTER_LANGUAGES = `
  insert into search_word (directory_id, word, state, spelling, near)
  select distinct directory_id, $1 || tag, state, $1 || tag, '{}'::text[] from contact, unnest(languages) tag`;
