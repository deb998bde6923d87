import { fromSealedColumn } from '@liaison/database';
import type { TestApp } from './app.js';
import { asAdmin } from './database.js';

export interface PostedLetter {
  readonly subject: string;
  readonly language: string;
  readonly text: string;
}

/** What has been posted to an address, the oldest first, opened as the worker will open it. */
export async function lettersTo(app: TestApp, recipient: string): Promise<PostedLetter[]> {
  const sql = 'select id, subject, language, body::text as body from delivery where recipient = $1 order by posted_at, id';
  const { rows } = await asAdmin(app.database.adminUrl, (admin) =>
    admin.query<{ id: string; subject: string; language: string; body: string }>(sql, [recipient]),
  );
  return rows.map(({ id, body, ...letter }) => ({
    ...letter,
    text: app.process.sealer.open(fromSealedColumn(body), `delivery:body:${id}`),
  }));
}
