import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which process counted a reading, so that it need not hear of it again from itself: every reading came back five times. */
export class Readings20261126114000 implements MigrationInterface {
  readonly name = 'Readings20261126114000';

  async up(q: QueryRunner): Promise<void> {
    await q.query('alter table contact_read add column counted_by uuid');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table contact_read drop column counted_by');
  }
}
