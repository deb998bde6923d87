import { Test, type TestingModule } from '@nestjs/testing';
import { simpleParser } from 'mailparser';
import { AuditModule } from '@liaison/audit';
import { DatabaseModule } from '@liaison/database';
import { AddContact } from '@liaison/directory';
import { JobsModule } from '@liaison/jobs';
import { operator } from '@liaison/kernel';
import { DeliverDue, DeliveryModule, MessagingModule, smtpTransport } from '@liaison/messaging';
import { AdvanceRounds, VerificationModule } from '@liaison/verification';
import { TestApp } from '../support/app.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { testProcess, type TestProcess } from '../support/process.js';

const ROUNDS = '/api/v1/verification-rounds';
const CONFIRMATIONS = '/api/v1/confirmations';

describe('rounds over HTTP', () => {
  let app: TestApp;
  let mail: MailServer;
  let parts: TestProcess;
  let worker: TestingModule;
  let transport: ReturnType<typeof smtpTransport>;
  const keys: Record<string, string> = {};

  beforeAll(async () => {
    app = await TestApp.start();
    mail = await startMailServer();
    await app.listStates('QM', 'QN');
    for (const state of ['QM', 'QN']) {
      const contact = await app.get(AddContact).execute(operator('test', app.database.directoryId), {
        ...{ state, category: 'technical', institution: `CERT ${state}`, institutionLatin: `CERT ${state}`, roleTitle: 'Duty desk' },
        ...{ languages: ['en'], timeZone: 'UTC', channels: [{ kind: 'email', address: `duty@${state.toLowerCase()}.example` }] },
      });
      keys[state] = await app.issueKey(state, ['liaison'], { contactIds: [contact] });
    }
    keys['manager'] = await app.issueOfficerKey('manager');
    keys['second'] = await app.issueOfficerKey('second-officer');
    keys['auditor'] = await app.issueOfficerKey('auditor');
    parts = await testProcess(app.database, 'worker', app.process.clock);
    transport = smtpTransport(mail.url, parts.settings);
    const imports = [DatabaseModule.of(parts), JobsModule, AuditModule, MessagingModule, VerificationModule, DeliveryModule.of(transport)];
    worker = await (await Test.createTestingModule({ imports }).compile()).init();
  });

  afterAll(async () => {
    await worker.get(DeliverDue).stop();
    transport.close();
    await worker.close();
    await parts.source.destroy();
    await mail.close();
    await app.close();
  });

  const call = (method: string, path: string, as?: string, body?: unknown) =>
    app.call(method, path, { ...(as && { key: keys[as]! }), ...(body !== undefined && { body }) });
  interface Body {
    readonly id: string;
    readonly code: string;
    readonly items: { readonly id: string; readonly state: string }[];
    readonly nextCursor: string | null;
  }
  const bodyOf = ({ body }: { body: unknown }) => body as Body;
  const draft = async () => (await call('POST', ROUNDS, 'manager', { title: 'Spring check', replyWindow: 'PT48H' })).body as { id: string };

  async function started(): Promise<string> {
    const { id } = await draft();
    expect((await call('POST', `${ROUNDS}/${id}/start`, 'second')).status).toBe(202);
    await worker.get(AdvanceRounds).work();
    await worker.get(DeliverDue).work();
    await worker.get(DeliverDue).finished();
    return id;
  }

  async function lastLetter(): Promise<{ reference: string; code: string }> {
    const { subject = '', text = '' } = await simpleParser(mail.received.at(-1)!.source);
    return { reference: /PING-\S+/.exec(subject)?.[0] ?? '', code: /Code: (\S+)/.exec(text)?.[1] ?? '' };
  }

  it('are drafted, previewed, started by another officer, confirmed without sign-in, and counted', async () => {
    const drafted = await call('POST', ROUNDS, 'manager', { title: 'Spring check', replyWindow: 'PT48H', exercise: false });
    expect(drafted.status).toBe(201);
    const body = bodyOf(drafted);
    expect(body).toMatchObject({ reference: expect.stringMatching(/^PING-2026-\d+$/) as string, recipients: 2, status: 'draft' });
    expect((await call('GET', `${ROUNDS}/${body.id}/preview`, 'second')).body).toMatchObject({ recipients: 2, languages: { en: 2 } });
    const same = await call('POST', `${ROUNDS}/${body.id}/start`, 'manager');
    expect(same).toMatchObject({ status: 403, body: { code: 'verification/second-officer-needed' } });

    const id = await started();
    const one = await call('GET', `${ROUNDS}/${id}`, 'manager');
    expect(one.body).toMatchObject({ status: 'running', recipients: 2 });
    expect(one.headers.get('etag')).toMatch(/^"v\d+"$/);
    const typed = { ...(await lastLetter()), answer: 'confirm' };
    expect(await call('POST', CONFIRMATIONS, undefined, typed)).toMatchObject({ status: 200, body: { result: 'confirmed', late: false } });
    expect((await call('GET', `${ROUNDS}/${id}/results`, 'manager')).body).toMatchObject({ sent: 2, confirmed: 1, failed: 0 });
    expect((await call('POST', `${ROUNDS}/${id}/stop`, 'manager')).body).toMatchObject({ status: 'stopped' });
    expect(await call('POST', CONFIRMATIONS, undefined, typed)).toMatchObject({ status: 410 });
    expect(await call('POST', `${ROUNDS}/${id}/pause`, 'manager')).toMatchObject({ status: 409 });
  });

  it.each([
    ['an unknown reference', 'PING-2026-999-QM1', '7KQ4M-Z2TRX'],
    ['no shape at all', "'; drop table", '%00'],
    ['null bytes', 'PING-2026-1-QM1\u0000', '\u0000'],
    ['a lone surrogate', '\uD800', '\uD800'],
    ['ten kilobytes', 'x'.repeat(10_240), 'y'.repeat(10_240)],
    ['nothing', '', ''],
  ])('answer 404 to %s', async (_, reference, code) => {
    const answer = await call('POST', CONFIRMATIONS, undefined, { reference, code, answer: 'confirm' });
    expect([answer.status, bodyOf(answer).code]).toEqual([404, 'verification/unknown-code']);
  });

  it.each([
    ['a number for a code', { reference: 'PING-2026-1-QM1', code: 7, answer: 'confirm' }],
    ['an unknown answer', { reference: 'PING-2026-1-QM1', code: 'x', answer: 'yes' }],
    ['an unknown property', { reference: 'PING-2026-1-QM1', code: 'x', answer: 'confirm', admin: true }],
    ['a list', []],
  ])('answer 422 to %s', async (_, body) => {
    expect((await call('POST', CONFIRMATIONS, undefined, body)).status).toBe(422);
  });

  it('ask to wait after too many wrong codes, and let the right one through', async () => {
    await started();
    const { reference, code } = await lastLetter();
    const wrong = { reference, code: '00000-00000', answer: 'confirm' };
    const answers = [];
    for (let n = 0; n < 12; n++) answers.push(await call('POST', CONFIRMATIONS, undefined, wrong));
    expect(answers.at(-1)!.status).toBe(429);
    expect(Number(answers.at(-1)!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await call('POST', CONFIRMATIONS, undefined, { reference, code, answer: 'confirm' })).status).toBe(200);
  });

  it("are nobody else's business", async () => {
    const id = await started();
    const body = bodyOf(await call('GET', `${ROUNDS}/${id}/checks?limit=1`, 'manager'));
    expect(body).toMatchObject({ items: [{ state: 'QM', status: 'sent' }], nextCursor: expect.any(String) as string });
    const rest = await call('GET', `${ROUNDS}/${id}/checks?limit=1&cursor=${body.nextCursor ?? ''}`, 'manager');
    expect(rest.body).toMatchObject({ items: [{ state: 'QN' }], nextCursor: null });
    const own = bodyOf(await call('GET', `${ROUNDS}/${id}/checks`, 'QN'));
    expect(own.items.map(({ state }) => state)).toEqual(['QN']);
    const answer = `/api/v1/checks/${own.items[0]!.id}/confirmation`;
    expect((await call('POST', answer, 'QM', { answer: 'confirm' })).status).toBe(404);
    expect(await call('POST', answer, 'QN', { answer: 'confirm' })).toMatchObject({ status: 200, body: { result: 'confirmed' } });
    expect((await call('GET', `${ROUNDS}/${id}/results`, 'manager')).body).toMatchObject({ confirmed: 0, confirmedBySystem: 1 });
    for (const [path, as, status] of [
      [ROUNDS, undefined, 401],
      [ROUNDS, 'auditor', 403],
      [`${ROUNDS}/undefined`, 'manager', 404],
      [`${ROUNDS}/${id}/preview`, 'QM', 403],
      [`${ROUNDS}?cursor=x`, 'manager', 400],
    ] as const) {
      expect([path, (await call('GET', path, as)).status]).toEqual([path, status]);
    }
  });

  it.each([
    ['a State as text', { title: 'x', states: 'QM' }],
    ['an empty list of States', { title: 'x', states: [] }],
    ['an unknown State', { title: 'x', states: ['ZZ'] }],
    ['no title', {}],
    ['an unknown property', { title: 'x', urgent: true }],
    ['a hidden character', { title: 'a\u202Eb' }],
    ['a duration that is none', { title: 'x', replyWindow: 'P1Y' }],
  ])('refuse %s', async (_, body) => {
    expect((await call('POST', ROUNDS, 'manager', body)).status).toBe(422);
  });
});
