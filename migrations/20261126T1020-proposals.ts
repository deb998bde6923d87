import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is proposed about contacts, every step of it, and the notes verbales behind it: of one's own State and of officers. */
export class Proposals20261126102000 implements MigrationInterface {
  readonly name = 'Proposals20261126102000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table proposal (
        id              uuid primary key,
        directory_id    uuid not null,
        reference       text not null check (reference ~ '^NOM-\\d{4}-[0-9A-Z]{4}-[0-9A-Z]{3}$'),
        state           text not null,
        act             text not null check (act in ('nominate', 'change', 'withdraw')),
        contact_id      uuid,
        status          text not null check (status in
                        ('draft', 'proposed', 'verified', 'cooling-off', 'applied', 'refused', 'taken-back', 'undone', 'expired')),
        -- As it was when this was proposed, and as it is to be; of personal numbers only the mask.
        before          jsonb,
        after           jsonb,
        base_version    integer,
        numbers         sealed,
        flags           jsonb not null default '[]',
        note_reference  text check (length(note_reference) between 1 and 100),
        note_date       date,
        created_by      text not null,
        created_at      timestamptz not null,
        proposed_by     text,
        proposed_person uuid,
        proposed_at     timestamptz,
        claimed_by      text,
        claimed_person  uuid,
        claimed_at      timestamptz,
        verified_by     text,
        verified_person uuid,
        verified_at     timestamptz,
        accepted_by     text,
        accepted_person uuid,
        accepted_at     timestamptz,
        applies_at      timestamptz,
        applied_at      timestamptz,
        applied_version integer,
        reason          text,
        -- What has happened and is not told yet.
        untold          text[] not null default '{}',
        version         integer not null default 1,
        unique (directory_id, reference),
        unique (directory_id, state, id),
        check ((act = 'nominate') = (before is null)),
        check ((act = 'withdraw') = (after is null)),
        check (act = 'nominate' or contact_id is not null),
        check ((note_reference is null) = (note_date is null)),
        check ((status = 'cooling-off') <= (applies_at is not null)),
        -- Two officers means two persons.
        check (accepted_person is null or accepted_person is distinct from proposed_person),
        foreign key (directory_id, state) references state (directory_id, code),
        foreign key (directory_id, state, contact_id) references contact (directory_id, state, id)
      );
      create unique index proposal_under_way on proposal (contact_id) where status in ('proposed', 'verified', 'cooling-off');
      create index proposal_in_order on proposal (directory_id, id);
      create index proposal_waiting on proposal (directory_id, proposed_at, id) where status in ('proposed', 'verified', 'cooling-off');
      create index proposal_due on proposal (applies_at) where status = 'cooling-off';
      create index proposal_of_contact on proposal (contact_id, id);
      create index proposal_untold on proposal (id) where untold <> '{}';
      create index proposal_draft on proposal (created_at) where status = 'draft';

      create table proposal_event (
        id           uuid primary key,
        directory_id uuid not null,
        proposal_id  uuid not null,
        state        text not null,
        step         text not null,
        status       text not null,
        at           timestamptz not null,
        actor        text not null,
        data         jsonb not null default '{}',
        foreign key (directory_id, state, proposal_id) references proposal (directory_id, state, id)
      );
      create index proposal_event_of on proposal_event (proposal_id, id);

      create table note_verbale_file (
        proposal_id  uuid primary key,
        directory_id uuid not null,
        state        text not null,
        bytes        bytea not null check (length(bytes) between 1 and 10485760),
        sha256       bytea not null check (sha256 = sha256(bytes)),
        added_by     text not null,
        added_at     timestamptz not null,
        foreign key (directory_id, state, proposal_id) references proposal (directory_id, state, id)
      );

      create index channel_address on channel (directory_id, lower(address));

      do $$
      declare t text; api text := app_role_named('api'); worker text := app_role_named('worker');
      begin
        foreach t in array array['proposal', 'proposal_event', 'note_verbale_file'] loop
          execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
          execute format('create policy of_whom_it_concerns on %I using (directory_id = app_directory()
            and (state = app_state() or app_is_officer() or app_has_role(%L)))', t, 'system');
          execute format('grant select, insert on %I to %I', t, api);
        end loop;
        execute format('grant update on proposal, note_verbale_file to %I', api);
        execute format('grant select, update on proposal to %I', worker);
        execute format('grant insert on proposal_event to %I', worker);
        execute format('grant update (recipient, channel_id, lease_epoch, leased_until) on delivery to %I, %I', api, worker);
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      do $$
      declare api text := app_role_named('api'); worker text := app_role_named('worker');
      begin
        execute format('revoke update (recipient, channel_id, lease_epoch, leased_until) on delivery from %I', api);
        execute format('revoke update (recipient, channel_id) on delivery from %I', worker);
      end $$;
      drop index channel_address;
      drop table note_verbale_file, proposal_event, proposal;
    `);
  }
}
