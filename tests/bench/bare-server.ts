import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { newId } from '@liaison/kernel';
import { wishesOf } from '../../libs/directory/src/search/contact-filter.js';
import { gathered, inOrder, type Statement } from '../../libs/directory/src/search/contact-statements.js';
import { CONTACT_ONE } from '../../libs/directory/src/contact-view.sql.js';
import type { NewContact } from '@liaison/directory';
import type { TestDatabase } from '../support/database.js';
import { FixedClock } from '../support/fixed-clock.js';

/** What somebody would write who wants nothing but speed: no credentials, no checks, one prepared statement per call. */
const { apiUrl, directoryId } = JSON.parse(process.argv[2] ?? '') as TestDatabase;
const pool = new Pool({ connectionString: apiUrl, max: 10 });
const now = new FixedClock().now();
const scope = { directoryId, state: null, officer: true, contactIds: [] };

const server = createServer((request, response) => {
  void answer(request).then((json) => send(response, json));
});
// It waits while the other is measured.
server.keepAliveTimeout = 0;
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.once('disconnect', () => process.exit());

async function answer(request: IncomingMessage): Promise<string> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const id = url.pathname.split('/')[4];
  if (request.method === 'POST') return create(JSON.parse(await bodyOf(request)) as NewContact);
  return id === undefined ? list(Object.fromEntries(url.searchParams)) : one(id);
}

async function one(id: string): Promise<string> {
  const { rows } = await pool.query<{ json: string }>({ name: 'one', text: CONTACT_ONE, values: [directoryId, id, now, null, true, []] });
  return rows[0]?.json ?? '';
}

async function list({ limit = '50', ...query }: Record<string, string>): Promise<string> {
  const page = Number(limit);
  const { name, text, values } = statementFor(query, page);
  const { rows } = await pool.query<{ json: string; state: string; id: string }>({ name, text, values: [...values] });
  const items = rows.slice(0, page).map(({ json }) => json);
  const last = rows.length > page ? rows[page - 1] : null;
  const next = last ? Buffer.from(JSON.stringify([last.state, last.id])).toString('base64url') : null;
  return `{"items":[${items.join(',')}],"nextCursor":${JSON.stringify(next)}}`;
}

/** One word in small letters is all this server understands of searching. */
function statementFor({ q, ...query }: Record<string, string>, page: number): Statement {
  const reading = { scope, now, limit: page + 1 };
  if (q === undefined) return inOrder(reading, wishesOf(query));
  return gathered(reading, [{ name: 'word', values: [`'${q}':*`], sql: (p = '') => `c.search @@ ${p}::tsquery` }]);
}

async function create(given: NewContact): Promise<string> {
  const id = newId();
  const channels = given.channels.map((channel) => ({ ...channel, id: newId() }));
  await pool.query({ name: 'create', text: INSERT, values: [id, directoryId, JSON.stringify(given), JSON.stringify(channels), now] });
  return JSON.stringify({ id });
}

const INSERT = `
  with contacts as (
    insert into contact (id, directory_id, state, category, institution, institution_latin, institution_names, place, role_title,
      languages, remit, time_zone, hours, created_at, changed_at, search)
    select $1, $2, g->>'state', g->>'category', g->>'institution', g->>'institutionLatin', g->'institutionNames', g->>'place',
      g->>'roleTitle', array(select jsonb_array_elements_text(g->'languages')), array(select jsonb_array_elements_text(g->'remit')),
      g->>'timeZone', g->'hours', $5::timestamptz, $5, to_tsvector('simple', concat_ws(' ', g->>'institution', g->>'institutionLatin', g->>'place'))
    from (select $3::jsonb) as given (g)
  )
  insert into channel (id, directory_id, contact_id, kind, address, position)
  select (c->>'id')::uuid, $2, $1, c->>'kind', c->>'address', position
  from jsonb_array_elements($4::jsonb) with ordinality as each (c, position)`;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function send(response: ServerResponse, json: string): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(json) }).end(json);
}
