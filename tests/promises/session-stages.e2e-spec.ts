import { Controller, Get, Module } from '@nestjs/common';
import { May } from '@liaison/http';
import { asAdmin } from '../support/database.js';
import { TestApp } from '../support/app.js';
import { Browser, WITH_SIGN_IN } from '../support/browser-session.js';

const PATH = '/api/v1/delicate';

@Controller(PATH)
class DelicateController {
  @May('self/read', { stepUp: true })
  @Get()
  act(): { done: true } {
    return { done: true };
  }
}

@Module({ controllers: [DelicateController] })
class DelicateModule {}

describe('what asks for a fresh proof', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start([...WITH_SIGN_IN, DelicateModule]);
    await app.listStates('QM');
    await app.createAccount({ email: 'administrator@qm.example', state: 'QM', roles: ['state-administrator'] });
  });
  afterAll(() => app.close());

  const age = (seconds: number) =>
    asAdmin(app.database.adminUrl, (a) => a.query("update session set proven_at = now() - $1 * interval '1 second'", [seconds]));

  it('is open within five minutes, then refused until the person proves again who they are', async () => {
    const person = await Browser.signIn(app, 'administrator@qm.example');
    expect((await person.get(PATH)).status).toBe(200);
    await age(295);
    expect((await person.get(PATH)).status).toBe(200);
    await age(301);
    const { status, body } = await person.get(PATH);
    expect([status, body.code]).toEqual([403, 'identity/step-up-needed']);
    expect((await person.get('/api/v1/me')).status).toBe(200);
  });

  it('asks no proof of a key, which has none to give', async () => {
    const key = await app.issueKey('QM', ['observer']);
    expect((await app.call('GET', PATH, { key })).status).toBe(200);
  });
});
