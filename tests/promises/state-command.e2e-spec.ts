import { TestApp } from '../support/app.js';
import { command } from '../support/command.js';
import { TEST_ROOT_KEY } from '../support/process.js';

describe('liaison state', () => {
  let app: TestApp;
  beforeAll(async () => (app = await TestApp.start()));
  afterAll(() => app.close());

  const state = (...args: string[]) =>
    command(['state', ...args], {
      LANG: 'en',
      DATABASE_URL: app.database.apiUrl,
      SEALING_KEYS: `1:${TEST_ROOT_KEY.toString('base64')}`,
    });

  it('lists members without inviting anybody, each once, and shows how they stand', async () => {
    expect((await state('list')).out).toContain('liaison state add');
    expect((await state('add', 'ke', 'FJ', 'KE')).out).toBe('2 States were listed.\n');
    expect((await state('add', 'KE', '--participating')).out).toBe('All of them are listed already.\n');
    const { items } = JSON.parse(`{"items":${(await state('list', '--json')).out}}`) as {
      items: { state: string; participation: string }[];
    };
    expect(items.map((one) => [one.state, one.participation])).toEqual([
      ['FJ', 'not-invited'],
      ['KE', 'not-invited'],
    ]);
    expect((await state('list')).out).toMatch(/KE +Kenya +Not invited/);
    expect(JSON.parse((await state('add', '--all', '--json')).out)).toMatchObject({ added: { length: 193 } });
  });

  it.each([[['add']], [['add', 'QX']], [['add', 'Kenya']]])('refuses %j and changes nothing', async (args) => {
    const { code, err } = await state(...args);
    expect([code === 0, err.length > 0]).toEqual([false, true]);
  });
});
