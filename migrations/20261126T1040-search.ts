import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which words there are, in which States' contacts: for similar words, and to know where a common word need not be looked for. */
export class Search20261126104000 implements MigrationInterface {
  readonly name = 'Search20261126104000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- Rows whose words were made by earlier rules are due to be made anew.
      alter table contact add column words_version smallint not null default 0;
      create index contact_words_due on contact (directory_id, words_version);

      -- Not unique: whoever meets a new word must not wait for another who has just met it, perhaps in a long import.
      create table search_word (
        directory_id uuid not null references directory,
        word         text collate "C" not null check (length(word) between 1 and 60),
        state        text not null,
        spelling     text not null,
        -- The word with one letter less, each in turn; what two words share here makes them similar.
        near         text[] not null
      );
      create index search_word_in_order on search_word (directory_id, word, state);
      create index search_word_near on search_word using gin (near);

      do $$
      declare api text := app_role_named('api'); worker text := app_role_named('worker');
      begin
        execute format('grant select, insert on search_word to %I, %I', api, worker);
        execute format('grant update (search, words_version) on contact to %I', worker);
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      do $$ begin execute format('revoke update (search) on contact from %I', app_role_named('worker')); end $$;
      drop table search_word;
      alter table contact drop column words_version;
    `);
  }
}
