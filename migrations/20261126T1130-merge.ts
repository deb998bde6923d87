import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two contacts that are one become one, by a proposal that can be undone; and pairs of which somebody said that they are two. */
export class Merge20261126113000 implements MigrationInterface {
  readonly name = 'Merge20261126113000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table contact
        -- Where a withdrawn contact went.
        add column merged_into uuid,
        add constraint contact_merged_once_withdrawn check (merged_into is null or (status = 'withdrawn' and merged_into <> id)),
        add constraint contact_merged_at_home foreign key (directory_id, state, merged_into) references contact (directory_id, state, id);
      create index contact_merged on contact (merged_into) where merged_into is not null;

      -- Who spoke for a contact that was merged speaks for the one that was kept, and no longer once that is undone.
      create function app_standing_contacts(ids uuid[]) returns uuid[] language sql stable as $$
        with recursive way (id) as (
          select unnest(ids) union select c.merged_into from way join contact c on c.id = way.id where c.merged_into is not null
        )
        select coalesce(array_agg(way.id order by way.id), '{}') from way
        where not exists (select from contact c where c.id = way.id and c.merged_into is not null)
      $$;

      alter table proposal
        drop constraint proposal_act_check,
        add constraint proposal_act_check check (act in ('nominate', 'change', 'withdraw', 'merge')),
        -- The contact that is to go, as it was when this was proposed, and what has followed to the one that is kept.
        add column other_id uuid,
        add column other_before jsonb,
        add column other_version integer,
        add column moved jsonb,
        add constraint proposal_of_two check ((act = 'merge') = (other_id is not null) and (act = 'merge') = (other_before is not null)
          and (act = 'merge') = (other_version is not null) and other_id <> contact_id),
        add constraint proposal_of_other_contact foreign key (directory_id, state, other_id) references contact (directory_id, state, id);
      create index proposal_of_other on proposal (other_id, id) where other_id is not null;

      -- A contact is in one proposal under way, whichever of the two it is there. Whoever makes one holds the contacts' locks.
      create function proposal_stands_alone() returns trigger language plpgsql as $$
      begin
        if exists (select from proposal p where p.id <> new.id and p.status in ('proposed', 'verified', 'cooling-off')
            and (p.contact_id = new.other_id or p.other_id = new.contact_id or p.other_id = new.other_id)) then
          raise exception 'a proposal about this contact is under way' using errcode = 'unique_violation';
        end if;
        return new;
      end $$;
      create trigger proposal_stands_alone before insert or update of status on proposal
        for each row when (new.status in ('proposed', 'verified', 'cooling-off')) execute function proposal_stands_alone();

      create table duplicate_dismissal (
        directory_id uuid not null,
        state        text not null,
        one          uuid not null,
        other        uuid not null,
        -- What had made them look like one; a new reason asks anew.
        reasons      text[] not null,
        by_actor     text not null,
        at           timestamptz not null,
        primary key (directory_id, one, other),
        check (one < other),
        foreign key (directory_id, state, one) references contact (directory_id, state, id),
        foreign key (directory_id, state, other) references contact (directory_id, state, id)
      );
      create index duplicate_dismissal_of on duplicate_dismissal (directory_id, state);
      alter table duplicate_dismissal enable row level security;
      alter table duplicate_dismissal force row level security;
      create policy of_whom_it_concerns on duplicate_dismissal using (directory_id = app_directory()
        and (state = app_state() or app_is_officer()));

      do $$
      begin
        execute format('grant select, insert, update on duplicate_dismissal to %I', app_role_named('api'));
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table duplicate_dismissal;
      drop trigger proposal_stands_alone on proposal;
      drop function proposal_stands_alone();
      -- An earlier release knows no merge: what was proposed goes, the contacts stay as they are.
      delete from note_verbale_file where proposal_id in (select id from proposal where act = 'merge');
      delete from proposal_event where proposal_id in (select id from proposal where act = 'merge');
      delete from proposal where act = 'merge';
      alter table proposal drop constraint proposal_of_other_contact, drop constraint proposal_of_two, drop column moved,
        drop column other_version, drop column other_before, drop column other_id, drop constraint proposal_act_check,
        add constraint proposal_act_check check (act in ('nominate', 'change', 'withdraw'));
      drop function app_standing_contacts(uuid[]);
      alter table contact drop constraint contact_merged_at_home, drop constraint contact_merged_once_withdrawn, drop column merged_into;
    `);
  }
}
