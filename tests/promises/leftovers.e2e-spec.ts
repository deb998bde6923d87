import { Test } from '@nestjs/testing';
import { AuditModule } from '@liaison/audit';
import { DatabaseModule } from '@liaison/database';
import { IdentityModule } from '@liaison/identity';
import { JobsModule } from '@liaison/jobs';
import { SweepLeftovers } from '../../apps/worker/src/sweep-leftovers.js';
import { startWorker } from '../../apps/worker/src/start-worker.js';
import { TestApp } from '../support/app.js';
import { asAdmin } from '../support/database.js';
import { testProcess } from '../support/process.js';
import { until } from '../support/until.js';

const TABLES = ['attempt', 'known_place', 'wrong_code', 'session', 'password_reset', 'used_sign_on', 'invitation', 'idempotency_key'];

describe('what has served its time', () => {
  let app: TestApp;
  let account: string;

  beforeAll(async () => {
    app = await TestApp.start();
    account = await app.createAccount({ email: 'somebody@directory.example', state: null, roles: ['auditor'] });
  });
  afterAll(() => app.close());

  const sql = <T>(text: string, values: unknown[] = []) =>
    asAdmin(app.database.adminUrl, async (admin) => (await admin.query(text, values)).rows as T[]);
  const left = async () => {
    const counts = TABLES.map((table) => `select '${table}' as name, count(*)::int as count from ${table}`);
    const rows = await sql<{ name: string; count: number }>(counts.join(' union all '));
    return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
  };

  /** One row of each kind that ended `ago`; a negative one ends later. */
  const fill = async (ago: string, rows = 1) => {
    const each = 'from generate_series(1, $3)';
    const [key, at] = ['decode(md5(random()::text), $$hex$$)', `now() - $2::interval`];
    const statements = [
      `insert into attempt select $1, ${key}, ${at} ${each}`,
      `insert into known_place select $1, ${key}, ${at} ${each}`,
      `insert into wrong_code select $1, md5(random()::text), 1, ${at} ${each}`,
      `insert into used_sign_on select $1, ${key}, ${at} ${each}`,
      `insert into idempotency_key (directory_id, actor, route, key, body_hash, created_at)
        select $1, 'a', 'r', md5(random()::text), '\\x00', ${at} ${each}`,
      `insert into session (id_hash, directory_id, account_id, expires_at, public_id)
        select ${key}, $1, '${account}', ${at}, gen_random_uuid() ${each}`,
      `insert into invitation (id, directory_id, email, name, roles, language, issue, token_hash, expires_at, invited_by)
        select gen_random_uuid(), $1, md5(random()::text) || '@x.example', 'X', '{auditor}', 'en', 1, ${key}, ${at}, 'operator:x' ${each}`,
    ];
    for (const statement of statements) await sql(statement, [app.database.directoryId, ago, rows]);
    await sql(
      `insert into password_reset (account_id, directory_id, token_hash, expires_at) select '${account}', $1, '\\x01', ${at} where $3 > 0
        on conflict (account_id) do update set expires_at = excluded.expires_at`,
      [app.database.directoryId, ago, rows],
    );
  };

  it('is swept by the worker, with its own rights, however much it is; what still serves or was used lately stays', async () => {
    await fill('100 days', 1_200);
    await fill('23 hours');
    await fill('-1 hour');
    const parts = await testProcess(app.database, 'worker', undefined, { WATCHDOG_EVERY: 'PT1S', SMTP_URL: 'smtp://127.0.0.1:1' });
    const worker = await startWorker(parts);
    await until(async () => Object.values(await left()).every((count) => count < 10));
    await worker.stop();
    await parts.source.destroy();
    const two = Object.fromEntries(TABLES.map((table) => [table, 2]));
    expect(await left()).toEqual({ ...two, password_reset: 1 });
  });

  it('stays as long as the installation says, and idempotency keys at least a day whatever it says', async () => {
    for (const table of TABLES) await sql(`delete from ${table}`);
    await fill('2 hours');
    const env = { LEFTOVERS_KEPT: 'PT1H', OLD_INVITATIONS_KEPT: 'PT3H', SMTP_URL: 'smtp://127.0.0.1:1' };
    const parts = await testProcess(app.database, 'worker', undefined, env);
    const module = await Test.createTestingModule({
      imports: [DatabaseModule.of(parts), JobsModule, AuditModule, IdentityModule],
      providers: [SweepLeftovers],
    }).compile();
    expect(await module.get(SweepLeftovers).overdue()).toEqual({ count: 6, oldest: null });
    await module.get(SweepLeftovers).work();
    const kept = Object.entries(await left()).flatMap(([table, count]) => (count ? [table] : []));
    expect([kept, await module.get(SweepLeftovers).overdue()]).toEqual([['invitation', 'idempotency_key'], { count: 0, oldest: null }]);
    await module.close();
    await parts.source.destroy();
  });

  it('takes documents that no version of a profile named in time, and never one that was published', async () => {
    await app.listStates('QM');
    const { directoryId } = app.database;
    const [published, forgotten, recent] = await sql<{ id: string }>(
      `insert into state_file (id, directory_id, state, bytes, sha256, added_by, added_at)
       select gen_random_uuid(), $1, 'QM', '\\x01', sha256('\\x01'), 'x', now() - days * interval '1 day' from unnest('{90,89,1}'::int[]) days returning id`,
      [directoryId],
    );
    const profile = (documents: object[]) => JSON.stringify({ structures: [], sectors: [], documents, mechanisms: [] });
    await sql(
      `insert into state_profile (directory_id, state, version, at, actor, profile, search) values
         ($1, 'QM', 1, now(), 'x', $2, ''), ($1, 'QM', 2, now(), 'x', $3, '')`,
      [directoryId, profile([{ file: published!.id }]), profile([])],
    );
    const parts = await testProcess(app.database, 'worker');
    const module = await Test.createTestingModule({
      imports: [DatabaseModule.of(parts), JobsModule, AuditModule, IdentityModule],
      providers: [SweepLeftovers],
    }).compile();
    await module.get(SweepLeftovers).work();
    const files = (await sql<{ id: string }>('select id from state_file')).map(({ id }) => id);
    expect([files.sort(), files.includes(forgotten!.id)]).toEqual([[published!.id, recent!.id].sort(), false]);
    const named = { documents: [{ kind: 'law', name: 'A', language: 'en', date: '2020', file: recent!.id }] };
    const key = await app.issueKey('QM', ['nominating-authority']);
    const put = () => app.call('PATCH', '/api/v1/states/QM/profile', { key, body: named, headers: { 'if-match': '"v2"' } });
    await sql(`update state_file set added_at = $2 where id = $1`, [
      recent!.id,
      new Date(app.process.clock.now().getTime() - 25 * 3_600_000),
    ]);
    const late = await put();
    expect([late.status, late.body.errors]).toMatchObject([422, [{ code: 'file-unknown' }]]);
    await sql(`update state_file set added_at = $2 where id = $1`, [recent!.id, app.process.clock.now()]);
    expect((await put()).status).toBe(200);
    await module.close();
    await parts.source.destroy();
  });
});
