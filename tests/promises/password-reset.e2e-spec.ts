import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { PASSWORD, TestApp } from '../support/app.js';
import { asAdmin } from '../support/database.js';
import { lettersTo } from '../support/letters.js';
import { PageReader } from '../support/page-reader.js';

const NEXT = 'seven slow boats';

describe('a forgotten password', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start([ApiModule, WebModule], { PLACE_BURST: '1000', CALL_BURST: '10000' });
    await app.listStates('QM');
  });
  afterAll(() => app.close());

  const sql = <T>(text: string, values: unknown[] = []) =>
    asAdmin(app.database.adminUrl, async (admin) => (await admin.query(text, values)).rows as T[]);
  const withFactor = (email: string) => app.createAccount({ email, state: 'QM', roles: ['observer'] });
  const ask = (email: string) => new PageReader(app).post('/password-reset', { email });
  const codeFor = async (email: string) => /code=([0-9A-Z]{32})/.exec((await lettersTo(app, email)).at(-1)?.text ?? '')?.[1] ?? '';
  const change = (code: string, password = NEXT, again = password) =>
    new PageReader(app).post('/password-reset/new', { code, password, again });
  const passwordOpens = async (email: string, password: string) => (await new PageReader(app).post('/sign-in', { email, password })).status;

  it('is replaced by a letter that works once, ends all sessions, and says so', async () => {
    const id = await withFactor('once@qm.example');
    expect((await ask(' Once@QM.example ')).status).toBe(200);
    const code = await codeFor('once@qm.example');
    for (let n = 0; n < 3; n += 1)
      expect((await new PageReader(app).open(`/password-reset/new?code=${code}`)).html).toContain('once@qm.example');
    await sql(
      `insert into session (id_hash, directory_id, account_id, expires_at, public_id) values ('\\x01', $2, $1, now() + interval '1 hour', gen_random_uuid())`,
      [id, app.database.directoryId],
    );
    const done = await change(code);
    expect(done.location).toBe('/sign-in?done=password');
    expect(await sql('select from session where account_id = $1', [id])).toEqual([]);
    expect([await passwordOpens('once@qm.example', NEXT), await passwordOpens('once@qm.example', PASSWORD)]).toEqual([303, 401]);
    expect((await change(code, 'eight fast boats')).status).toBe(410);
    expect((await new PageReader(app).open(`/password-reset/new?code=${code}`)).status).toBe(410);
    expect((await lettersTo(app, 'once@qm.example')).at(-1)?.subject).toContain('Your password was changed');
  });

  it('keeps the second factor: the new password alone opens nothing', async () => {
    const id = await withFactor('factor@qm.example');
    await ask('factor@qm.example');
    await change(await codeFor('factor@qm.example'));
    expect(await sql('select from totp where account_id = $1', [id])).toHaveLength(1);
    const reader = new PageReader(app);
    await reader.post('/sign-in', { email: 'factor@qm.example', password: NEXT });
    expect((await reader.open('/account')).status).not.toBe(200);
  });

  it('of two who use the letter at the same moment, one succeeds', async () => {
    await withFactor('race@qm.example');
    await ask('race@qm.example');
    const code = await codeFor('race@qm.example');
    const statuses = (await Promise.all([change(code), change(code, 'nine quiet boats')])).map(({ status }) => status).sort();
    expect(statuses).toEqual([303, 410]);
  });

  it('gives known and unknown addresses the same answer, and no sooner', async () => {
    await withFactor('known@qm.example');
    await sql(`update account set disabled_at = now() where id = $1`, [await withFactor('gone@qm.example')]);
    const timed = async (email: string) => {
      const from = performance.now();
      const { status, html } = await ask(email);
      return { status, html: html.replace(/<time.*?<\/time>/gs, ''), ms: performance.now() - from };
    };
    const [known, ...others] = [
      await timed('known@qm.example'),
      await timed('nobody@qm.example'),
      await timed('gone@qm.example'),
      await timed('not an address'),
    ];
    for (const other of others) {
      expect([other.status, other.html]).toEqual([known.status, known.html]);
      expect(other.ms).toBeGreaterThan(290);
    }
    expect(known.ms).toBeGreaterThan(290);
    expect(await lettersTo(app, 'gone@qm.example')).toEqual([]);
  });

  it('does not let anybody flood a mailbox', async () => {
    await withFactor('flooded@qm.example');
    await Promise.all([1, 2, 3, 4].map(() => ask('flooded@qm.example')));
    expect(await lettersTo(app, 'flooded@qm.example')).toHaveLength(1);
  });

  it('never opens an account that has no second factor: a mailbox is none', async () => {
    await app.createBareAccount({ email: 'bare@qm.example', state: 'QM', roles: ['observer'] });
    await ask('bare@qm.example');
    const [letter] = await lettersTo(app, 'bare@qm.example');
    expect(letter?.text).toContain('no second factor yet');
    expect(letter?.text).not.toContain('code=');
  });

  it.each([
    [
      'is an hour old',
      (email: string) =>
        sql(`update password_reset set expires_at = now() where account_id = (select id from account where email = $1)`, [email]),
    ],
    [
      'was replaced',
      (email: string) =>
        sql(`update password_reset set token_hash = '\\x00' where account_id = (select id from account where email = $1)`, [email]),
    ],
    ['is for an account that was disabled', (email: string) => sql('update account set disabled_at = now() where email = $1', [email])],
    [
      'is for an account whose factors are gone',
      (email: string) => sql('delete from totp where account_id = (select id from account where email = $1)', [email]),
    ],
  ])('a letter that %s is refused like one that never was', async (name, happen) => {
    const email = `${name.replace(/[^a-z]/g, '')}@qm.example`;
    await withFactor(email);
    await ask(email);
    const code = await codeFor(email);
    await happen(email);
    const said = (html: string) => /class="refusal".*?<\/div>/s.exec(html)?.[0];
    const [refused, unknown] = [await change(code), await change('Z'.repeat(32))];
    expect([refused.status, unknown.status, said(refused.html)]).toEqual([410, 410, said(unknown.html)]);
    expect(
      (
        await sql<{ n: number }>(
          `select count(*)::int as n from audit_entry where act = 'identity/password-reset' and subject = 'account:' || (select id from account where email = $1)`,
          [email],
        )
      )[0]?.n,
    ).toBe(0);
  });

  it.each(['7 chars', 'iloveyou', 'choose@qm.example'])('is not replaced by %p, and the letter stays good', async (password) => {
    await withFactor('choose@qm.example').catch(() => undefined);
    await sql(`update password_reset set requested_at = now() - interval '1 hour'`);
    await ask('choose@qm.example');
    const code = await codeFor('choose@qm.example');
    expect((await change(code, password)).status).toBe(422);
    expect((await change(code, NEXT, `${NEXT}!`)).html).toContain('not the same');
    expect((await new PageReader(app).open(`/password-reset/new?code=${code}`)).status).toBe(200);
  });
});
