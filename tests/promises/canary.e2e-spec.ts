import { setTimeout as pause } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import { totpCode } from '@liaison/identity';
import { Canaries, type Output } from '../support/canaries.js';
import { CLIENT, FakeIdentityProvider } from '../support/identity-provider.js';
import { ended } from '../support/liaison.js';
import { PageReader } from '../support/page-reader.js';
import { SplitInstallation } from '../support/split-installation.js';
import { until } from '../support/until.js';
import { WatchedFetch } from '../support/watched-fetch.js';

const EMAIL = 'canary@maridia.example';
const PASSWORD = 'seventeen yellow canaries sing é';
const SECOND_PASSWORD = 'eleven quiet finches listen ü';
const THIRD_PASSWORD = 'nine grey sparrows argue ß';
const TYPED_IN_THE_WRONG_FIELD = 'two green parrots mistake the field';
const MAIL_PASSWORD = 'relay-canary-4711';
const NUMBER = '+99955501101';
const DESK = 'cyber-policy@maridia.example';
const KEY = /lia_[0-9A-Z]{38}/;
const SECRET = /<code class="secret"[^>]*>([A-Z2-7 ]+)<\/code>/;
const CODES = /<code>([0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5})<\/code>/g;

/** Where a secret has to stand, because it is how its owner gets it, or the owner's own form that brings it back. */
const CARRIERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^what demo answers$/, ['API key']],
  [/^mail .*Invitation/, ['invitation token']],
  [/^mail .*password/, ['reset token']],
  [/^mail .*PING-/, ['check code']],
  [/^cookies of /, ['session cookie']],
  [/^\d+ of (GET|POST) \/(?!api\/)/, ['CSRF token']],
  [/^\d+ of (GET|POST) \/invitation$/, ['invitation token']],
  [/^\d+ of (GET|POST) \/password-reset\/new$/, ['reset token']],
  [/^(200 of GET \/enrolment\/app|422 of POST \/enrolment\/app\/confirmation)$/, ['TOTP secret']],
  [/^401 of POST \/sign-in$/, ['password in the wrong field']],
  [/^200 of POST \/enrolment\/app\/confirmation$/, ['recovery code']],
  [/^201 of POST \/account\/keys$/, ['API key']],
  [/^201 of POST \/account\/keys\/[\w-]+\/rotate$/, ['rotated API key']],
  [/^200 of POST \/api\/v1\/contacts\/[\w-]+\/channels\/[\w-]+\/reveal$/, ['personal number']],
];

function isCarrier(where: string, name: string): boolean {
  return CARRIERS.some(([place, names]) => place.test(where) && names.includes(name));
}

describe('a secret', () => {
  const canaries = new Canaries();
  let watch: WatchedFetch;
  let provider: FakeIdentityProvider;
  let house: SplitInstallation;
  let api: Awaited<ReturnType<SplitInstallation['serve']>>;
  let web: Awaited<ReturnType<SplitInstallation['serve']>>;
  let demoKeys: Readonly<Record<string, string>>;

  beforeAll(async () => {
    provider = await FakeIdentityProvider.start();
    // Whatever a library can be asked to chatter about is asked for.
    const chatty = { DEBUG: '*', GRAPHILE_LOGGER_DEBUG: '1', NEST_LOG_LEVEL: 'verbose' };
    house = await SplitInstallation.create({ ...provider.env, ...chatty, OFFICER_FACTORS: 'passkey,totp', SMTP_TIMEOUT: 'PT2S' });
    demoKeys = (await house.fillWithDemo()).apiKeys;
    [api, web] = await Promise.all([house.serve('api'), house.serve('web')]);
    await house.begin('worker');
    watch = new WatchedFetch();
    plantWhatIsConfigured();
  }, 120_000);

  afterAll(async () => {
    watch.stop();
    await house.close();
    await provider.down();
  }, 60_000);

  function plantWhatIsConfigured(): void {
    for (const [name, value] of Object.entries(house.secrets)) {
      if (name === 'SEALING_KEYS') {
        const key = canaries.plant('sealing key', value.split(':')[1]);
        canaries.plantBytes('sealing key', Buffer.from(key, 'base64'));
      } else canaries.plant('database password', new URL(value).password);
    }
    canaries.plant('client secret', CLIENT.secret);
    canaries.plant('relay password', MAIL_PASSWORD);
    canaries.plant('personal number', NUMBER);
    for (const name of ['manager', 'secondOfficer', 'auditor', 'QM', 'QN']) plantKey('API key', demoKeys[name]);
    canaries.plant('password', PASSWORD);
    canaries.plant('password in the wrong field', TYPED_IN_THE_WRONG_FIELD);
    canaries.plant('new password', SECOND_PASSWORD);
    canaries.plant('new password', THIRD_PASSWORD);
  }

  function plantKey(name: string, key: string | undefined): string {
    canaries.plant(name, key?.slice(10));
    return key ?? '';
  }

  function plantSession(reader: PageReader): void {
    const [, cookie = ''] = /(?:^|; )liaison=([^;]+)/.exec(reader.cookie) ?? [];
    canaries.plant('session cookie', decodeURIComponent(cookie).split('.')[0]);
  }

  const sql = (text: string, values: unknown[] = []) => house.sql<Row>(text, values);
  const browser = () => new PageReader(web);
  const textOf = async (source: string) => (await simpleParser(source)).text ?? '';
  const call = (method: string, path: string, key: string, body?: unknown) =>
    fetch(`${api.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });

  async function letter(to: string, pattern: RegExp): Promise<string> {
    let found = '';
    await until(async () => {
      for (const one of house.mail.received.filter((mail) => mail.to.includes(to)))
        found = pattern.exec(await textOf(one.source))?.[1] ?? found;
      return found !== '';
    });
    return found;
  }

  /** Signed in as the canary; every id and token of the session is planted. */
  async function signIn(password: string, totpSecret: string): Promise<PageReader> {
    const person = await house.signIn(web, { email: EMAIL, password, totpSecret });
    plantSession(person);
    canaries.plant('CSRF token', (await person.hidden('/account', '/sign-out'))['_csrf'] as string);
    return person;
  }

  async function everything(): Promise<Output[]> {
    const metrics = await Promise.all(
      [api, web].map(async ({ metricsUrl }) => ({ where: 'metrics', text: await (await fetch(metricsUrl)).text() })),
    );
    const mails = await Promise.all(
      house.mail.received.map(async ({ source, to }) => {
        const { subject = '', text = '' } = await simpleParser(source);
        return { where: `mail to ${to.join()}: ${subject}`, text: `${text}\n${source}` };
      }),
    );
    return [...house.outputs, ...watch.outputs, ...metrics, ...mails, ...(await house.rows())];
  }

  describe('enters', () => {
    let person: PageReader;
    let totp: string;
    let recovery: string[];
    let key: string;
    let office: string;
    let reference: string;
    let code: string;

    it('with an invitation, mistyped and accepted', async () => {
      office = (await sql(`select id from contact where state = 'QM' and category = 'diplomatic'`))[0]?.id ?? '';
      const roles = ['--role', 'state-administrator', '--role', 'liaison', '--contact', office];
      await house.run('account', 'invite', EMAIL, '--name', 'Canary', '--state', 'QM', ...roles);
      const invitation = canaries.plant('invitation token', await letter(EMAIL, /code=([0-9A-Z]{32})/));
      person = browser();
      await person.open(`/invitation?code=${invitation}`);
      const accept = (code: string, again: string) => person.post('/invitation', { code, password: PASSWORD, again });
      expect((await accept(invitation, SECOND_PASSWORD)).status).toBe(422);
      expect((await accept(`${invitation.slice(1)}0`, PASSWORD)).status).toBe(410);
      expect((await accept(invitation, PASSWORD)).location).toBe('/enrolment');
      plantSession(person);
    });

    it('with a second factor and the codes for the drawer', async () => {
      const app = await person.submit('/enrolment', '/enrolment/app');
      totp = canaries.plant('TOTP secret', SECRET.exec(app.html)?.[1]?.replaceAll(' ', ''));
      canaries.plantBytes('TOTP secret', base32(totp));
      const confirm = (code: string) => person.submit('/enrolment/app', '/enrolment/app/confirmation', { code });
      expect((await confirm('000000')).status).toBe(422);
      const { html } = await confirm(totpCode(totp, new Date()));
      recovery = [...html.matchAll(CODES)].map(([, one]) => canaries.plant('recovery code', one));
      for (const one of recovery) canaries.plant('recovery code', one.replaceAll('-', ''));
      expect(recovery).toHaveLength(10);
      plantSession(person);
    });

    it('with keys that are made, turned, used well and badly', async () => {
      const made = await person.submit('/account/keys/new', '/account/keys', { name: 'Gate', roles: 'liaison', scopes: 'directory:read' });
      key = plantKey('API key', KEY.exec(made.html)?.[0]);
      const { name } = (await (await call('GET', '/api/v1/me', key)).json()) as { name: string };
      const page = `/account/keys/${name.replace('key:', '')}`;
      const turned = await person.submit(page, `${page}/rotate`, { overlap: 'PT1H' });
      const next = plantKey('rotated API key', KEY.exec(turned.html)?.[0]);
      const strange = { facts: SECOND_PASSWORD, kind: next, tlp: PASSWORD };
      const statuses = [
        await call('GET', '/api/v1/contacts', next),
        await fetch(`${api.url}/api/v1/me?key=${next}&authorization=${key}`),
        await call('GET', '/api/v1/me', `${next.slice(0, -1)}0`),
        await call('GET', `/api/v1/contacts/${key}`, key),
        await call('GET', `/api/v1/nothing/${key}/${encodeURIComponent(PASSWORD)}`, key),
        await call('POST', '/api/v1/incident-requests', key, strange),
        await call('POST', '/api/v1/incident-requests', demoKeys['QM']!, strange),
        await call('POST', '/api/v1/confirmations', key, `{"password": "${PASSWORD}", `),
        await call('GET', `/api/v1/contacts?cursor=${next}`, next),
      ].map(({ status }) => status);
      expect(statuses).toEqual([200, 401, 401, 404, 404, 403, 422, 400, 400]);
    });

    it('with a masked number that is shown', async () => {
      const [phone] = await sql(`select id from channel where contact_id = $1 and kind = 'phone'`, [office]);
      const shown = await call('POST', `/api/v1/contacts/${office}/channels/${phone?.id ?? ''}/reveal`, demoKeys['QN']!);
      expect(await shown.text()).toContain(NUMBER);
    });

    it('with every way to sign in, right and wrong', async () => {
      const other = browser();
      const signIn = (email: string, password: string) => other.submit('/sign-in', '/sign-in', { email, password });
      expect((await signIn(EMAIL, SECOND_PASSWORD)).status).toBe(401);
      expect((await signIn(TYPED_IN_THE_WRONG_FIELD, EMAIL)).status).toBe(401);
      await signIn(EMAIL, PASSWORD);
      const refused = await other.submit('/sign-in/second-step', '/sign-in/second-step', { code: recovery[1]! });
      expect(refused.status).toBe(422);
      await other.submit('/sign-in/second-step', '/sign-in/recovery', { recovery: recovery[0]! });
      plantSession(other);
      provider.broken = true;
      const comingBack = browser();
      const away = (await comingBack.open('/sign-in/organisation')).location ?? '';
      expect(away).toContain(provider.env.OIDC_ISSUER);
      await comingBack.open(provider.consent(away, 'stranger'));
    });

    it('with a forgotten password, and one changed for another', async () => {
      await browser().post('/password-reset', { email: EMAIL });
      const code = canaries.plant('reset token', await letter(EMAIL, /password-reset\/new\?code=([0-9A-Z]{32})/));
      const reset = (password: string) => browser().post('/password-reset/new', { code, password, again: password });
      expect((await reset('short')).status).toBe(422);
      expect((await reset(SECOND_PASSWORD)).status).toBe(303);
      person = await signIn(SECOND_PASSWORD, totp);
      const passwords = { current: SECOND_PASSWORD, next: THIRD_PASSWORD };
      expect((await person.submit('/account/password', '/account/password', passwords)).status).toBe(200);
    });

    it('with the code of a check, right and wrong', async () => {
      const round = { title: 'Canary', states: ['QM'] };
      const drafted = await call('POST', '/api/v1/verification-rounds', demoKeys['manager']!, round);
      const { id } = (await drafted.json()) as { id: string };
      await call('POST', `/api/v1/verification-rounds/${id}/start`, demoKeys['secondOfficer']!, {});
      code = await letter(DESK, /Code: ([0-9A-Z]{5}-[0-9A-Z]{5})/);
      for (const form of [code, code.replace('-', '')]) canaries.plant('check code', form);
      reference = await letter(DESK, /(PING-\d+-\d+-QM\d+)/);
      const confirm = (given: string) =>
        call('POST', '/api/v1/confirmations', demoKeys['QM']!, { reference, code: given, answer: 'confirm' });
      expect((await confirm(`${code.slice(1)}0`)).status).toBe(404);
      expect((await browser().submit('/check', '/check', { reference, code: `${code.slice(1)}0` })).status).toBe(404);
      expect((await confirm(code)).status).toBe(200);
    });

    it('where letters are refused, and where the relay wants a password', async () => {
      house.mail.reaction = () => ({ code: 550, said: '5.7.1 refused' });
      await browser().post('/password-reset', { email: EMAIL });
      await until(async () => (await sql(`select id from delivery where status = 'failed-permanently'`)).length > 0);
      house.mail.reaction = () => 'take';
      const relay = Object.assign(new URL(house.mail.url), { username: 'liaison', password: MAIL_PASSWORD });
      await house.begin('worker', { SMTP_URL: relay.href });
      await browser().post('/password-reset', { email: EMAIL });
    });

    it('where something of ours is broken, and where the database is away', async () => {
      const attempts = async () => [
        (await browser().post('/sign-in', { email: EMAIL, password: THIRD_PASSWORD })).status,
        (await call('POST', '/api/v1/confirmations', key, { reference, code, answer: 'confirm' })).status,
      ];
      const tables = ['account', 'verification_check'];
      for (const table of tables) await sql(`alter table ${table} rename to ${table}_elsewhere`);
      expect(await attempts()).toEqual([500, 500]);
      for (const table of tables) await sql(`alter table ${table}_elsewhere rename to ${table}`);
      await house.databaseAway();
      expect(await attempts()).toEqual([503, 503]);
      await house.databaseBack();
      await until(async () => (await attempts())[0] === 303);
    });

    it('where a process falls with it in its hands', async () => {
      const fall = `process.once('SIGUSR2', () => Promise.reject(Object.assign(new Error('a fault'), { held: process.env.HELD })))`;
      const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(fall)}`;
      const fallen = await house.begin('api', { PORT: '0', HELD: totp, NODE_OPTIONS });
      fallen.kill('SIGUSR2');
      expect(await ended(fallen)).toBe(1);
    });

    it('in all its kinds', () => {
      expect(canaries.names).toEqual([
        ...['database password', 'sealing key', 'client secret', 'relay password', 'personal number', 'API key'],
        ...['password', 'password in the wrong field', 'new password', 'invitation token', 'session cookie', 'TOTP secret'],
        ...['recovery code', 'rotated API key', 'reset token', 'CSRF token', 'check code'],
      ]);
    });
  });

  it('is found nowhere but where it is carried', async () => {
    expect(canaries.found(await everything(), isCarrier)).toEqual([]);
  });

  it('does not stand in the bytes of the trail, which was kept through all of this', async () => {
    const trail = await sql(`select act, encode(canonical, 'hex') as text from audit_entry`);
    expect(trail.map(({ act }) => act)).toEqual(
      expect.arrayContaining(['identity/key-created', 'identity/password-reset', 'identity/signed-in']),
    );
    expect(canaries.found(trail.map(({ text = '' }) => ({ where: 'trail', text })))).toEqual([]);
  });

  it('is logged about in lines of JSON, one per fault, and the fall of a process too', () => {
    const lines = house.outputs
      .filter(({ where }) => /^log of (api|web|worker)$/.test(where))
      .flatMap(({ text }) => text.split('\n'))
      .filter((line) => line !== '' && !/Ready|Listening/.test(line));
    const logged = lines.map((line) => JSON.parse(line) as { level: string; message: string });
    expect(logged.map(({ message }) => message).join()).toContain('account');
    expect(logged).toContainEqual(expect.objectContaining({ level: 'fatal', message: expect.stringContaining('a fault') as string }));
  });

  describe('that is let out on purpose is found', () => {
    const finds = async () => canaries.found(await everything(), isCarrier);

    it('in a row, as text, as bytes, and inside JSON in base64', async () => {
      await sql('create table spilled (a text, b bytea, c jsonb)');
      await sql('insert into spilled (a) values ($1)', [PASSWORD]);
      expect(await finds()).toEqual(['table public.spilled: password']);
      await sql('update spilled set a = null, b = $1', [Buffer.from(PASSWORD)]);
      expect(await finds()).toEqual(['table public.spilled: password']);
      await sql('update spilled set b = null, c = $1', [{ deep: [Buffer.from(`{"x":"${PASSWORD}"}`).toString('base64')] }]);
      expect(await finds()).toEqual(['table public.spilled: password']);
      await sql('drop table spilled');
    });

    it('in the log of the process whose fault names it, and not in its answer', async () => {
      await sql(`create function spill() returns trigger language plpgsql as $$ begin raise exception '${SECOND_PASSWORD}'; end $$`);
      await sql('create trigger spill before insert on session for each row execute function spill()');
      expect((await browser().post('/sign-in', { email: EMAIL, password: THIRD_PASSWORD })).status).toBe(500);
      await pause(100);
      expect(await finds()).toEqual(['log of postgres: new password', 'log of web: new password']);
      await sql('drop function spill cascade');
    });

    it('in an answer, its headers, a mail and the metrics', () => {
      for (const where of [
        '422 of POST /sign-in',
        'headers of GET /account',
        'mail to a: PING-1',
        'metrics',
        '200 of GET /api/v1/contacts',
      ]) {
        expect(canaries.found([{ where, text: `…${encodeURIComponent(PASSWORD)}…` }], isCarrier)).toEqual([`${where}: password`]);
      }
    });
  });
});

interface Row {
  readonly id?: string;
  readonly contact?: string;
  readonly act?: string;
  readonly text?: string;
}

/** The bytes of a key written in letters (RFC 4648 §6). */
function base32(text: string): Buffer {
  const bits = [...text].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
