import { Pool } from 'pg';
import { newId } from '@liaison/kernel';
import type { ReadMail } from '../mail/read-mail.js';

/** Shape fixed by `api.md`, "Shapes that tools depend on". */
export interface InboxMessage extends ReadMail {
  readonly id: string;
  readonly to: string;
  readonly from: string;
  /** Real time, RFC 3339. */
  readonly receivedAt: string;
}

export type NewMessage = Omit<InboxMessage, 'id' | 'receivedAt'>;

const SCHEMA = `
  create table if not exists message (
    number      bigint generated always as identity primary key,
    id          uuid not null unique,
    recipient   text not null,
    sender      text not null,
    subject     text not null,
    body        text not null,
    headers     jsonb not null,
    received_at timestamptz not null default now()
  );
  create index if not exists message_of_recipient on message (lower(recipient), number desc)`;

const VIEW = `id, recipient as "to", sender as "from", subject, body as text, headers,
  to_char(received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "receivedAt"`;

/** What the embedded mail server received, kept in a database of its own beside the directory's. */
export class Inbox {
  private constructor(private readonly pool: Pool) {}

  static async open(url: string): Promise<Inbox> {
    const pool = new Pool({ connectionString: url, max: 10 });
    pool.on('error', () => undefined);
    await pool.query(SCHEMA);
    return new Inbox(pool);
  }

  async keep(messages: readonly NewMessage[]): Promise<void> {
    const rows = messages.map((message) => ({ ...message, id: newId() }));
    await this.pool.query({ name: 'inbox-keep', text: KEEP, values: [withoutNull(JSON.stringify(rows))] });
  }

  /** Newest first; `to` is a whole address, case aside. */
  async latest(limit: number, to?: string): Promise<InboxMessage[]> {
    const query = to
      ? { name: 'inbox-to', text: `select ${VIEW} from message where lower(recipient) = lower($2) order by number desc limit $1` }
      : { name: 'inbox-all', text: `select ${VIEW} from message order by number desc limit $1` };
    const { rows } = await this.pool.query<InboxMessage>({ ...query, values: to ? [limit, to] : [limit] });
    return rows;
  }

  async one(id: string): Promise<InboxMessage | null> {
    const { rows } = await this.pool.query<InboxMessage>(`select ${VIEW} from message where id = $1`, [id]);
    return rows[0] ?? null;
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}

const KEEP = `
  insert into message (id, recipient, sender, subject, body, headers)
  select id, "to", "from", subject, text, headers
  from jsonb_to_recordset($1::jsonb) as m (id uuid, "to" text, "from" text, subject text, text text, headers jsonb)`;

/** PostgreSQL's text cannot hold U+0000; a mail may. */
function withoutNull(json: string): string {
  return json.replaceAll('\\u0000', '\\ufffd');
}
