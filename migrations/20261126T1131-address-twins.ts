import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One mailbox has one key, however it is written, and a host name looks like others: both are computed in Node and found by
 * index. Rows of earlier releases get theirs with their search words (`RenewWords`); until then they are found by case alone.
 */
export class AddressTwins20261126113100 implements MigrationInterface {
  readonly name = 'AddressTwins20261126113100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table channel add column address_key text, add column host_looks text;
      drop index channel_address;
      create index channel_address_key on channel (directory_id, coalesce(address_key, lower(address)));
      create index channel_host_looks on channel (directory_id, host_looks, split_part(address_key, '@', 2)) where host_looks is not null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table channel drop column host_looks, drop column address_key;
      create index channel_address on channel (directory_id, lower(address));
    `);
  }
}
