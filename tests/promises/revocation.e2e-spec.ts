import { setTimeout as sleep } from 'node:timers/promises';
import type { PageReader } from '../support/page-reader.js';
import { type DemoAccess, type Person, type Server, SplitInstallation } from '../support/split-installation.js';
import { UNLIMITED } from '../support/unlimited.js';

const KEY = /lia_[0-9A-Z]{38}/;
/** `architecture.md`: keys are remembered for a second at most; the rest is the time one look takes on a busy machine. */
const A_SECOND_MS = 1_500;

describe('what is revoked in one process', () => {
  let house: SplitInstallation;
  let demo: DemoAccess;
  let web: Server[];
  let api: Server[];
  let administrator: PageReader;

  beforeAll(async () => {
    house = await SplitInstallation.create({ ...UNLIMITED, OFFICER_FACTORS: 'passkey,totp', PLACE_BURST: '1000' });
    demo = await house.fillWithDemo();
    [web, api] = await Promise.all([
      Promise.all([house.serve('web'), house.serve('web')]),
      Promise.all([house.serve('api'), house.serve('api')]),
    ]);
    administrator = await house.signIn(web[0]!, person('state-administrator'));
  }, 120_000);
  afterAll(() => house.close(), 60_000);

  const person = (role: string): Person => demo.accounts.find(({ state, roles }) => state === 'QM' && roles.includes(role))!;
  const idOf = async ({ email }: Person) =>
    (await house.sql<{ id: string }>('select id from account where email = $1', [email]))[0]?.id ?? '';

  /** Whether the session opens a page at a server, whichever it was opened at. */
  const opens = async (reader: PageReader, { url }: Server) =>
    (await fetch(`${url}/account`, { headers: { cookie: reader.cookie, accept: 'text/html' }, redirect: 'manual' })).status === 200;
  const knows = async (key: string, { url }: Server) =>
    (await fetch(`${url}/api/v1/me`, { headers: { authorization: `Bearer ${key}` } })).status === 200;

  /** Uses it at every server without pause while `revoke` happens; how long after that the last one took it. */
  async function usedUntil(isGood: (server: Server) => Promise<boolean>, servers: readonly Server[], revoke: () => Promise<unknown>) {
    const uses = servers.flatMap((server) => Array.from({ length: 4 }, () => server));
    expect(await Promise.all(servers.map(isGood))).toEqual(servers.map(() => true));
    const ends = uses.map(async (server) => {
      while (await isGood(server)) await sleep(2);
      return performance.now();
    });
    await sleep(200);
    await revoke();
    const revoked = performance.now();
    const lasted = Math.max(...(await Promise.all(ends))) - revoked;
    await sleep(50);
    expect(await Promise.all(uses.map(isGood))).toEqual(uses.map(() => false));
    return lasted;
  }

  async function newKey(): Promise<{ key: string; page: string }> {
    const { html } = await administrator.submit('/account/keys/new', '/account/keys', { name: 'Gate', roles: 'observer' });
    const key = KEY.exec(html)?.[0] ?? '';
    const me = await fetch(`${api[0]!.url}/api/v1/me`, { headers: { authorization: `Bearer ${key}` } });
    const { name } = (await me.json()) as { name: string };
    return { key, page: `/account/keys/${name.replace('key:', '')}` };
  }

  it('ends a session in every other within a second, while it is in use', async () => {
    const liaison = person('liaison');
    const here = await house.signIn(web[0]!, liaison);
    const there = await house.signIn(web[1]!, liaison);
    const lasted = await usedUntil(
      (server) => opens(here, server),
      web,
      () => there.submit('/account/security', '/account/sessions/end-others'),
    );
    expect(lasted).toBeLessThan(A_SECOND_MS);
    expect(await opens(there, web[0]!)).toBe(true);
  });

  it('ends it when its person signs out, changes the password, loses a role or the account', async () => {
    const liaison = person('liaison');
    const id = await idOf(liaison);
    const form = (act: string, fields = {}) => administrator.submit(`/accounts/${id}`, `/accounts/${id}/${act}`, fields);
    const ways: Record<string, (own: PageReader) => Promise<unknown>> = {
      'signing out': (own) => own.submit('/account', '/sign-out'),
      'other roles': () => form('roles', { roles: 'observer' }),
      disabling: () => form('disable'),
    };
    for (const [way, revoke] of Object.entries(ways)) {
      const reader = await house.signIn(web[1]!, liaison);
      const lasted = await usedUntil(
        (server) => opens(reader, server),
        web,
        () => revoke(reader),
      );
      expect([way, lasted < A_SECOND_MS]).toEqual([way, true]);
    }
    await form('enable');
  });

  it('ends a key in every other within a second, while it is in use', async () => {
    const { key, page } = await newKey();
    const lasted = await usedUntil(
      (server) => knows(key, server),
      api,
      () => administrator.submit(page, `${page}/revoke`),
    );
    expect(lasted).toBeLessThan(A_SECOND_MS);
  });

  it('ends a key although nobody who listens for it is heard from', async () => {
    const { key, page } = await newKey();
    const deafen = () => house.sql(`select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen identity%'`);
    const lasted = await usedUntil(
      (server) => knows(key, server),
      api,
      async () => {
        expect((await deafen()).length).toBeGreaterThan(0);
        await house.sql('update api_key set revoked_at = now() where id = $1', [page.split('/').at(-1)]);
      },
    );
    expect(lasted).toBeLessThan(A_SECOND_MS);
  });
});
