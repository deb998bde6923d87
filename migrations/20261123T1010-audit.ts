import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The trail. Entries are immutable; the leaf numbers and heads of the Merkle tree live in tables of their own, so that
 * sealing never touches an entry. Values of personal data stand apart, erasable, bound to the entry by its commitments.
 */
export class Audit20261123101000 implements MigrationInterface {
  readonly name = 'Audit20261123101000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table audit_entry (
        id             uuid primary key,
        directory_id   uuid not null references directory,
        at             timestamptz not null,
        recorded_at    timestamptz not null default clock_timestamp(),
        actor          text not null,
        act            text not null check (act ~ '^[a-z-]+/[a-z-]+$'),
        subject        text not null,
        states         text[] not null default '{}',
        exercise       boolean not null default false,
        data           jsonb not null default '{}',
        schema_version smallint not null,
        canonical      bytea not null,
        salt           bytea not null check (length(salt) = 16),
        hash           bytea not null check (length(hash) = 32),
        transaction_id xid8 not null default pg_current_xact_id(),
        unique (directory_id, id)
      );
      create index audit_entry_by_state on audit_entry using gin (states);
      create index audit_entry_by_transaction on audit_entry (directory_id, transaction_id);
      create index audit_entry_by_subject on audit_entry (directory_id, subject, id);

      create table audit_value (
        entry_id uuid not null references audit_entry,
        field    text not null,
        salt     bytea not null,
        before   jsonb,
        after    jsonb,
        primary key (entry_id, field)
      );

      create table audit_leaf (
        directory_id uuid not null references directory,
        number       bigint not null check (number >= 0),
        entry_id     uuid not null unique references audit_entry,
        primary key (directory_id, number)
      );

      create table audit_head (
        directory_id uuid not null references directory,
        size         bigint not null check (size > 0),
        root         bytea not null check (length(root) = 32),
        peaks        bytea[] not null,
        sealed_below xid8 not null,
        at           timestamptz not null,
        primary key (directory_id, size)
      );

      create function audit_is_append_only() returns trigger language plpgsql as
        $$ begin raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege'; end $$;
      do $$
      declare t text; api text := app_role_named('api'); worker text := app_role_named('worker');
      begin
        foreach t in array array['audit_entry', 'audit_leaf', 'audit_head'] loop
          execute format('create trigger append_only before update or delete on %I for each row execute function audit_is_append_only()', t);
          execute format('create trigger no_truncate before truncate on %I for each statement execute function audit_is_append_only()', t);
        end loop;
        execute format('grant select, insert on audit_entry, audit_value to %I, %I', api, worker);
        execute format('grant select on audit_leaf, audit_head to %I', api);
        execute format('grant select, insert on audit_leaf, audit_head to %I', worker);
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table audit_head, audit_leaf, audit_value, audit_entry; drop function audit_is_append_only()');
  }
}
