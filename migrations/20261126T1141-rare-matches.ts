import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Few contacts among very many are found without passing by all of them: a rare language, on duty now or always, ever confirmed. */
export class RareMatches20261126114100 implements MigrationInterface {
  readonly name = 'RareMatches20261126114100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create index contact_languages on contact using gin (languages);
      create index contact_always on contact (directory_id, state, id) where status <> 'withdrawn' and hours->>'always' = 'true';
      create index contact_open on contact (directory_id, state, id) where status <> 'withdrawn' and open_now;
      create index channel_confirmed on channel (contact_id) where last_confirmed_at is not null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index channel_confirmed, contact_open, contact_always, contact_languages');
  }
}
