import { totpCode } from '@liaison/identity';
import { WebModule } from '../../apps/web/src/web.module.js';
import { PASSWORD, TestApp } from '../support/app.js';
import { asAdmin } from '../support/database.js';
import { lettersTo } from '../support/letters.js';
import { PageReader } from '../support/page-reader.js';

const SECRET = /<code class="secret"[^>]*>([A-Z2-7 ]+)<\/code>/;
const CODES = /<code>([0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5})<\/code>/g;

describe('setting up a second step', () => {
  let app: TestApp;
  let made = 0;

  beforeAll(async () => {
    app = await TestApp.start([WebModule], { STRANGER_BURST: '1000', ATTEMPT_BURST: '1000', PLACE_BURST: '1000' });
    await app.listStates('QM');
  });
  afterAll(() => app.close());

  const sql = <R extends object>(text: string, values: unknown[] = []) =>
    asAdmin(app.database.adminUrl, async (admin) => (await admin.query<R>(text, values)).rows);

  async function newcomer(): Promise<{ email: string; reader: PageReader }> {
    const email = `newcomer${String((made += 1))}@qm.example`;
    await app.createBareAccount({ email, state: 'QM', roles: ['liaison'] });
    return { email, reader: await half(email) };
  }

  async function half(email: string): Promise<PageReader> {
    const reader = new PageReader(app);
    await reader.open('/sign-in');
    await reader.post('/sign-in', { email, password: PASSWORD });
    return reader;
  }

  /** Goes through the three steps; the answer is the page with the recovery codes. */
  async function enrol(reader: PageReader) {
    const page = await reader.submit('/enrolment', '/enrolment/app');
    const secret = SECRET.exec(page.html)?.[1]?.replaceAll(' ', '') ?? '';
    const done = await reader.submit('/enrolment/app', '/enrolment/app/confirmation', { code: totpCode(secret, new Date()) });
    return { secret, done, codes: [...done.html.matchAll(CODES)].map(([, code]) => code ?? '') };
  }

  it('is all that is open to somebody who has none yet', async () => {
    const { reader } = await newcomer();
    expect((await reader.open('/sign-in/second-step')).location).toBe('/enrolment');
    expect((await reader.open('/contacts')).location).toBe('/enrolment?next=%2Fcontacts');
    expect((await reader.open('/enrolment')).html).toContain('Protect your account');
  });

  it('goes in three plain steps, and ends with ten codes to print', async () => {
    const { email, reader } = await newcomer();
    const { secret, done, codes } = await enrol(reader);
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(done.status).toBe(200);
    expect([codes.length, new Set(codes).size]).toEqual([10, 10]);
    expect(done.html).toContain(email);
    expect((await reader.open('/account')).status).toBe(200);
    const again = await half(email);
    expect((await again.open('/account')).location).toBe('/sign-in/second-step?next=%2Faccount');
    const letters = (await lettersTo(app, email)).map(({ text }) => text);
    for (const change of ['an authenticator app was set up', 'new recovery codes were made']) expect(letters.join()).toContain(change);
  });

  it('draws the key as a picture that says the same', async () => {
    const { reader } = await newcomer();
    const { html } = await reader.submit('/enrolment', '/enrolment/app');
    expect(html).toMatch(/<svg class="qr"[^>]*role="img" aria-label="QR code with the key for your app"/);
    expect(html).not.toMatch(/<(script(?! type="module" src)|style|[^>]* style=)/);
    expect(html).toContain('autocomplete="one-time-code"');
  });

  it('takes the wrong code back to the same key, and counts for nothing until the right one came', async () => {
    const { email, reader } = await newcomer();
    const first = SECRET.exec((await reader.submit('/enrolment', '/enrolment/app')).html)?.[1];
    const refused = await reader.submit('/enrolment/app', '/enrolment/app/confirmation', { code: '000000' });
    expect([refused.status, SECRET.exec(refused.html)?.[1]]).toEqual([422, first]);
    expect((await reader.open('/account')).location).toBe('/enrolment?next=%2Faccount');
    const again = await half(email);
    expect((await again.open('/sign-in/second-step')).location).toBe('/enrolment');
  });

  it('never lets whoever knows only the password put another app in its place', async () => {
    const { email, reader } = await newcomer();
    await enrol(reader);
    const thief = await half(email);
    const fields = await thief.hidden('/sign-in/second-step', '/sign-in/second-step');
    for (const path of ['/enrolment/app', '/enrolment/app/confirmation']) {
      expect((await thief.post(path, { ...fields, code: '000000' })).location).toMatch(/^\/sign-in\/second-step/);
    }
  });

  describe('a recovery code', () => {
    it('opens once, however it is typed, and leads to one’s security', async () => {
      const { email, reader } = await newcomer();
      const { codes } = await enrol(reader);
      const lost = await half(email);
      const typed = codes[0]!.toLowerCase().replaceAll('-', ' ');
      await lost.submit('/sign-in/second-step', '/sign-in/recovery', { recovery: typed });
      expect((await lost.open('/account')).status).toBe(200);
      const again = await half(email);
      const refused = await again.submit('/sign-in/second-step', '/sign-in/recovery', { recovery: codes[0]! });
      expect([refused.status, refused.html.includes('none of your unused recovery codes')]).toEqual([422, true]);
    });

    it('lets one of many in who bring it at the same moment', async () => {
      const { email, reader } = await newcomer();
      const { codes } = await enrol(reader);
      const many = await Promise.all(Array.from({ length: 6 }, () => half(email)));
      await Promise.all(many.map((one) => one.submit('/sign-in/second-step', '/sign-in/recovery', { recovery: codes[1]! })));
      const inside = await Promise.all(many.map(async (one) => (await one.open('/account')).status === 200));
      expect(inside.filter(Boolean)).toHaveLength(1);
    });

    it('of somebody else is worth nothing', async () => {
      const [mine, theirs] = [await newcomer(), await newcomer()];
      await enrol(mine.reader);
      const { codes } = await enrol(theirs.reader);
      const reader = await half(mine.email);
      expect((await reader.submit('/sign-in/second-step', '/sign-in/recovery', { recovery: codes[0]! })).status).toBe(422);
    });

    it('is stored as a keyed hash only', async () => {
      const { reader } = await newcomer();
      const { codes } = await enrol(reader);
      const rows = await sql<{ row: string }>('select r::text as row from recovery_code r');
      const plain = codes[0]!.replaceAll('-', '');
      expect(rows.some(({ row }) => row.includes(plain) || row.includes(Buffer.from(plain).toString('hex')))).toBe(false);
    });
  });
});

describe('where officers use passkeys only', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start([WebModule], { OFFICER_FACTORS: 'passkey' });
    await app.createAccount({ email: 'manager@directory.example', state: null, roles: ['manager'] });
    await app.createAccount({ email: 'auditor@directory.example', state: null, roles: ['auditor'] });
  });
  afterAll(() => app.close());

  it('an app leads a manager to setting up a passkey and to nothing else; an auditor is in', async () => {
    const manager = await PageReader.signIn(app, 'manager@directory.example');
    expect((await manager.open('/rounds')).location).toBe('/enrolment?next=%2Frounds');
    const { html } = await manager.open('/enrolment');
    expect(html).toContain('passkeys only');
    expect(html).not.toContain('/enrolment/app');
    const refused = await manager.post('/enrolment/app', await manager.hidden('/enrolment', '/sign-out').catch(() => ({})));
    expect(refused.status).toBe(403);
    const auditor = await PageReader.signIn(app, 'auditor@directory.example');
    expect((await auditor.open('/account')).status).toBe(200);
  });
});
