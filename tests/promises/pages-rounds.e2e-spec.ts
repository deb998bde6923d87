import { Test, type TestingModule } from '@nestjs/testing';
import { simpleParser } from 'mailparser';
import { AuditModule } from '@liaison/audit';
import { DatabaseModule } from '@liaison/database';
import { AddContact } from '@liaison/directory';
import { JobsModule } from '@liaison/jobs';
import { operator } from '@liaison/kernel';
import { DeliverDue, DeliveryModule, MessagingModule, smtpTransport } from '@liaison/messaging';
import { AdvanceRounds, VerificationModule } from '@liaison/verification';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { TestApp } from '../support/app.js';
import { contactOf } from '../support/directory.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { PageReader } from '../support/page-reader.js';
import { testProcess, type TestProcess } from '../support/process.js';

const [MANAGER, SECOND, LIAISON, COLLEAGUE] = ['m@directory.example', 's@directory.example', 'l@qm.example', 'c@qm.example'];

describe('a round on pages, without scripts', () => {
  let app: TestApp;
  let mail: MailServer;
  let parts: TestProcess;
  let worker: TestingModule;
  let transport: ReturnType<typeof smtpTransport>;
  let manager: PageReader;
  let second: PageReader;

  beforeAll(async () => {
    app = await TestApp.start([ApiModule, WebModule]);
    mail = await startMailServer();
    await app.listStates('QM', 'QN');
    const contactIds = [];
    for (const state of ['QM', 'QN']) {
      const channels = [{ kind: 'email' as const, address: `duty@${state.toLowerCase()}.example` }];
      contactIds.push(
        await app.get(AddContact).execute(operator('test', app.database.directoryId), contactOf({ state, channels, languages: ['en'] })),
      );
    }
    await app.createAccount({ email: MANAGER, state: null, roles: ['manager'] });
    await app.createAccount({ email: SECOND, state: null, roles: ['second-officer'] });
    await app.createAccount({ email: LIAISON, state: 'QM', roles: ['liaison'], contactIds: contactIds.slice(0, 1) });
    await app.createAccount({ email: COLLEAGUE, state: 'QM', roles: ['liaison'] });
    parts = await testProcess(app.database, 'worker', app.process.clock);
    transport = smtpTransport(mail.url, parts.settings);
    const imports = [DatabaseModule.of(parts), JobsModule, AuditModule, MessagingModule, VerificationModule, DeliveryModule.of(transport)];
    worker = await (await Test.createTestingModule({ imports }).compile()).init();
    [manager, second] = [await PageReader.signIn(app, MANAGER), await PageReader.signIn(app, SECOND)];
  });

  afterAll(async () => {
    await worker.get(DeliverDue).stop();
    transport.close();
    await worker.close();
    await parts.source.destroy();
    await mail.close();
    await app.close();
  });

  /** The address of the newest round. */
  async function drafted(): Promise<string> {
    await manager.submit('/rounds/new', '/rounds', { title: 'Spring <check>', replyWindow: 'PT48H' });
    return /href="(\/rounds\/[0-9a-f-]{36})"/.exec((await manager.open('/rounds')).html)?.[1] ?? '';
  }

  async function started(): Promise<string> {
    const path = await drafted();
    expect((await second.submit(path, `${path}/start`)).html).toContain('The round has started.');
    await worker.get(AdvanceRounds).work();
    await worker.get(DeliverDue).work();
    await worker.get(DeliverDue).finished();
    return path;
  }

  async function lastLetter(): Promise<{ reference: string; code: string }> {
    const { subject = '', text = '' } = await simpleParser(mail.received.at(-1)!.source);
    return { reference: /PING-\S+/.exec(subject)?.[0] ?? '', code: /Code: (\S+)/.exec(text)?.[1] ?? '' };
  }

  const check = (reference: string, code: string) => new PageReader(app).post('/check', { reference, code, answer: 'confirm' });

  it('is drafted and previewed by one officer and started by another', async () => {
    const path = await drafted();
    const preview = await manager.open(path);
    expect(preview.html).toMatch(/Spring &lt;check>.*2 letters.*duty@qm\.example.*A second officer, another person, starts it\./s);
    expect(preview.html).not.toContain(`${path}/start`);
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(preview.html)?.[1] ?? '';
    const alone = await manager.post(`${path}/start`, { _csrf });
    expect([alone.status, alone.html.includes('another person than the one who drafted it')]).toEqual([403, true]);
    expect((await second.submit(path, `${path}/start`)).html).toContain('Answers so far');
    const again = await second.post(`${path}/start`, { _csrf: await tokenOf(second) });
    expect(again.status).toBe(409);
    expect((await second.post(`${path}/undo`, { _csrf: await tokenOf(second) })).status).toBe(404);
    await second.submit(path, `${path}/pause`);
    await second.submit(path, `${path}/resume`);
    expect((await second.submit(path, `${path}/stop`)).html).toContain('Stopped');
  });

  const tokenOf = async (reader: PageReader) => /name="_csrf" value="([^"]+)"/.exec((await reader.open('/rounds')).html)?.[1] ?? '';

  it('comes back as it was typed when it cannot be drafted', async () => {
    const refused = await manager.submit('/rounds/new', '/rounds', { title: 'a\u202Eb', states: ['QN'], replyWindow: 'PT24H' });
    expect(refused.status).toBe(422);
    expect(refused.html).toMatch(/id="title-fault".*value="QN" checked/s);
  });

  it('takes the typed code: right, again, late, wrong too often, and after a stop', async () => {
    const path = await started();
    const { reference, code } = await lastLetter();
    const right = await check(reference.toLowerCase(), code.toLowerCase());
    expect([right.status, right.html.includes('Your answer is recorded'), right.html.includes(reference)]).toEqual([200, true, true]);
    app.process.clock.advance(3_600_000);
    expect((await check(reference, code)).html).toContain('the first one stands');
    expect((await manager.open(path)).html).toMatch(/data-count="confirmed">1</);

    await started();
    const later = await lastLetter();
    for (let n = 0; n < 11; n += 1) await check(later.reference, '00000-00000');
    const slowed = await check(later.reference, '00000-00000');
    expect([slowed.status, Number(slowed.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect(slowed.html).toContain('Too many codes were wrong');
    app.process.clock.advance(49 * 3_600_000);
    expect((await check(later.reference, later.code)).html).toContain('marked late');

    const stopped = await started();
    const last = await lastLetter();
    await manager.submit(stopped, `${stopped}/stop`);
    const closed = await check(last.reference, last.code);
    expect([closed.status, closed.html.includes('no longer takes answers')]).toEqual([410, true]);
  });

  it('is answered signed in, by whoever staffs the office', async () => {
    const path = await started();
    const liaison = await PageReader.signIn(app, LIAISON);
    const { html } = await liaison.open('/checks');
    expect(html).toMatch(/PING-2026-\d+-QM/);
    expect(html).not.toMatch(/PING-2026-\d+-QN/);
    const action = /action="(\/checks\/[0-9a-f-]{36})"/.exec(html)?.[1] ?? '';
    const colleague = await PageReader.signIn(app, COLLEAGUE);
    const theirs = await colleague.open('/checks');
    expect([theirs.html.includes(action), theirs.html.includes('Somebody who staffs this office')]).toEqual([false, true]);
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(theirs.html)?.[1] ?? '';
    expect((await colleague.post(action, { _csrf, answer: 'confirm' })).status).toBe(403);
    expect((await liaison.submit('/checks', action, { answer: 'confirm' })).html).toContain('Your answer is recorded.');
    expect((await manager.open(path)).html).toMatch(/data-count="confirmed">1</);
  });

  it('counts live for officers, whose browser asks again by itself without scripts', async () => {
    const path = await started();
    expect((await manager.open(path)).html).toContain('<noscript><meta http-equiv="refresh" content="15"');
    const stream = await manager.stream(`${path}/board`);
    expect(stream.headers.get('content-type')).toMatch('text/event-stream');
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    let said = '';
    while (!said.includes('"counts"')) said += (await reader.read()).value ?? '';
    expect(said).toMatch(/"status":"running","counts":{.*"sent":2/);
    await reader.cancel();
    expect((await new PageReader(app).stream(`${path}/board`)).status).toBe(401);
    expect((await (await PageReader.signIn(app, LIAISON)).stream(`${path}/board`)).status).toBe(403);
  });
});
