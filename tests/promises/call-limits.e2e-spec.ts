import { setTimeout as sleep } from 'node:timers/promises';
import { startHttp } from '@liaison/http';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { TestApp } from '../support/app.js';
import { asAdmin } from '../support/database.js';
import { testProcess } from '../support/process.js';

const ME = '/api/v1/me';
const GENEROUS = { CALLS_PER_MINUTE: '1000000', CALL_BURST: '1000000' };

describe('the limits of calls', () => {
  const apps: TestApp[] = [];
  const start = async (env: NodeJS.ProcessEnv = {}) => {
    const app = await TestApp.start([ApiModule], env);
    apps.push(app);
    await app.listStates('QM', 'QN');
    return app;
  };
  /** Another process on the same database. */
  const beside = async (app: TestApp, env: NodeJS.ProcessEnv, trustedProxies?: string) => {
    const parts = await testProcess(app.database, 'api', undefined, env);
    const server = await startHttp({ parts, modules: [ApiModule], port: 0, ...(trustedProxies && { trustedProxies }) });
    const stop = async () => {
      await server.close();
      await parts.source.destroy();
    };
    return { url: `http://127.0.0.1:${String(server.port)}`, stop };
  };
  const burst = async (url: string, key: string, count: number, headers: (i: number) => Record<string, string> = () => ({})) => {
    const calls = Array.from({ length: count }, async (_, i) => {
      const answer = await fetch(`${url}${ME}`, { headers: { authorization: `Bearer ${key}`, ...headers(i) } });
      await answer.arrayBuffer();
      return answer;
    });
    const answers = await Promise.all(calls);
    const refused = answers.filter(({ status }) => status === 429);
    return { free: answers.filter(({ status }) => status === 200).length, refused };
  };

  afterAll(async () => {
    for (const app of apps) await app.close();
  });

  it('let a burst of 200 by an honest client pass, and the next one soon after', async () => {
    const app = await start();
    const key = await app.issueKey('QM', ['observer']);
    expect((await burst(app.url, key, 200)).free).toBe(200);
  });

  it('refuse what is beyond, and say when the next call is free', async () => {
    const app = await start({ CALLS_PER_MINUTE: '60', CALL_BURST: '20' });
    const key = await app.issueKey('QM', ['observer']);
    const { free, refused } = await burst(app.url, key, 40);
    expect([free, refused.length]).toEqual([20, 20]);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBe(1);
    await sleep(1_100);
    expect((await burst(app.url, key, 3)).free).toBe(1);
  });

  it('hold for all processes together, and over a restart', async () => {
    const env = { CALLS_PER_MINUTE: '6', CALL_BURST: '20' };
    const app = await start(env);
    const key = await app.issueKey('QM', ['observer']);
    const other = await beside(app, env);
    expect((await burst(app.url, key, 15)).free).toBe(15);
    await sleep(1_200);
    expect((await burst(other.url, key, 1)).free).toBe(1);
    await sleep(1_200);
    expect((await burst(other.url, key, 30)).free).toBeLessThan(8);
    await other.stop();
    const restarted = await beside(app, env);
    expect((await burst(restarted.url, key, 30)).free).toBeLessThan(4);
    await restarted.stop();
  });

  it('count the keys of a State together, and leave other States alone', async () => {
    const app = await start({ ...GENEROUS, STATE_CALLS_PER_MINUTE: '60', STATE_CALL_BURST: '30' });
    const [one, two, other] = [
      await app.issueKey('QM', ['observer']),
      await app.issueKey('QM', ['liaison']),
      await app.issueKey('QN', ['observer']),
    ];
    expect((await burst(app.url, one, 20)).free + (await burst(app.url, two, 20)).free).toBe(30);
    expect((await burst(app.url, other, 20)).free).toBe(20);
  });

  it('count where a call really comes from, whatever it says of itself', async () => {
    const env = { CALLS_PER_MINUTE: '60', CALL_BURST: '20' };
    const app = await start(env);
    const wrong = 'lia_nonsense';
    const spoofed = await burst(app.url, wrong, 30, (i) => ({ 'x-forwarded-for': `198.51.100.${String(i)}`, 'x-real-ip': '9.9.9.9' }));
    expect(spoofed.refused).toHaveLength(10);
    const behind = await beside(app, env, '127.0.0.1');
    const told = await burst(behind.url, wrong, 30, (i) => ({ 'x-forwarded-for': `198.51.100.${String(i)}` }));
    expect(told.refused).toHaveLength(0);
    const prefixed = await burst(behind.url, wrong, 30, (i) => ({ 'x-forwarded-for': `203.0.113.${String(i)}, 2001:db8::${String(i)}` }));
    expect(prefixed.refused).toHaveLength(10);
    await behind.stop();
  });

  it('leave neither address nor key behind', async () => {
    const app = await start();
    const key = await app.issueKey('QM', ['observer']);
    await burst(app.url, key, 3);
    await sleep(1_200);
    const { rows } = await asAdmin(app.database.adminUrl, (admin) =>
      admin.query<{ row: string }>('select c::text as row from call_count c'),
    );
    expect(rows).toHaveLength(3);
    expect(rows.some(({ row }) => /127\.0|key:|QM/.test(row))).toBe(false);
  });
});
