import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who the two States of a thread are stands in its messages and facts too, because row security reads it there. From now
 * on it cannot differ from the thread's own, so that nobody can hang a row of theirs on a thread of others.
 */
export class Correspondence20261125123100 implements MigrationInterface {
  readonly name = 'Correspondence20261125123100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table incident_thread add constraint incident_thread_parties unique (id, sender_state, receiver_state);
      alter table incident_message add constraint incident_message_parties
        foreign key (thread_id, sender_state, receiver_state) references incident_thread (id, sender_state, receiver_state);
      alter table incident_fact add constraint incident_fact_parties
        foreign key (thread_id, sender_state, receiver_state) references incident_thread (id, sender_state, receiver_state);

      -- A note stands on a request that one's own State can see.
      drop policy own_state on incident_note;
      create policy own_state on incident_note using (directory_id = app_directory() and state = app_state())
        with check (directory_id = app_directory() and state = app_state()
          and exists (select from incident_request r where r.id = incident_note.request_id));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop policy own_state on incident_note;
      create policy own_state on incident_note using (directory_id = app_directory() and state = app_state());
      alter table incident_fact drop constraint incident_fact_parties;
      alter table incident_message drop constraint incident_message_parties;
      alter table incident_thread drop constraint incident_thread_parties;
    `);
  }
}
