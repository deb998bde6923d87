import { Test, type TestingModule } from '@nestjs/testing';
import { simpleParser } from 'mailparser';
import { AuditModule } from '@liaison/audit';
import { DatabaseModule } from '@liaison/database';
import { AddContact, DirectoryModule } from '@liaison/directory';
import { ORDINARY_SCOPES } from '@liaison/identity';
import { JobsModule } from '@liaison/jobs';
import { type Actor, anonymous, operator, type Role } from '@liaison/kernel';
import { DeliverDue, DeliveryModule, MessagingModule, smtpTransport } from '@liaison/messaging';
import {
  AdvanceRounds,
  AnswerCheck,
  ConfirmCheck,
  DraftRound,
  type NewRound,
  PauseRound,
  PreviewRound,
  ResumeRound,
  RoundsQuery,
  StartRound,
  StopRound,
  VerificationModule,
} from '@liaison/verification';
import { asAdmin, createTestDatabase, type TestDatabase } from '../support/database.js';
import { FixedClock } from '../support/fixed-clock.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { testProcess, type TestProcess } from '../support/process.js';

const HOUR = 3_600_000;
const PAGE = { after: null, limit: 200 };
const FIRST = { state: 'QM', language: 'fr', zone: 'Europe/Paris' };
const SECOND = { state: 'QN', language: 'ar', zone: 'Africa/Cairo' };

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly reference: string;
  readonly code: string;
}

describe('a verification round', () => {
  let database: TestDatabase;
  let mail: MailServer;
  let clock: FixedClock;
  let api: { parts: TestProcess; app: TestingModule };
  let worker: { parts: TestProcess; app: TestingModule };
  let transport: ReturnType<typeof smtpTransport>;
  let contacts: Record<string, string>;

  beforeEach(async () => {
    database = await createTestDatabase();
    mail = await startMailServer();
    clock = new FixedClock();
    const parts = { api: await testProcess(database, 'api', clock), worker: await testProcess(database, 'worker', clock) };
    transport = smtpTransport(mail.url, parts.worker.settings);
    api = { parts: parts.api, app: await open(parts.api, []) };
    worker = { parts: parts.worker, app: await open(parts.worker, [DeliveryModule.of(transport)]) };
    contacts = await fill();
  });

  afterEach(async () => {
    await worker.app.get(DeliverDue).stop();
    transport.close();
    for (const { app, parts } of [api, worker]) {
      await app.close();
      await parts.source.destroy();
    }
    await mail.close();
    await database.drop();
  });

  async function open(parts: TestProcess, more: ReturnType<typeof DeliveryModule.of>[]): Promise<TestingModule> {
    const imports = [DatabaseModule.of(parts), JobsModule, AuditModule, MessagingModule, DirectoryModule, VerificationModule, ...more];
    return (await Test.createTestingModule({ imports }).compile()).init();
  }

  async function fill(): Promise<Record<string, string>> {
    const ids: Record<string, string> = {};
    await asAdmin(database.adminUrl, async (admin) => {
      for (const code of ['QM', 'QN', 'QO']) {
        await admin.query('insert into state (directory_id, code, names) values ($1, $2, $3)', [database.directoryId, code, { en: code }]);
      }
    });
    for (const { state, language, zone } of [FIRST, SECOND]) {
      ids[state] = await api.app.get(AddContact).execute(operator('test', database.directoryId), {
        state,
        category: 'technical',
        institution: `CERT ${state}`,
        institutionLatin: `CERT ${state}`,
        roleTitle: 'Duty desk',
        languages: [language],
        timeZone: zone,
        channels: [{ kind: 'email', address: `duty@${state.toLowerCase()}.example` }],
      });
    }
    return ids;
  }

  function actor(name: string, roles: readonly Role[], more: Partial<Actor> = {}): Actor {
    const personId = more.kind === 'key' ? null : `00000000-0000-7000-8000-0000000000${name.length.toString().padStart(2, '0')}`;
    return { kind: 'person', name, directoryId: database.directoryId, state: null, roles, contactIds: [], personId, ...more };
  }
  const manager = () => actor('account:manager', ['manager']);
  const second = () => actor('account:second-officer', ['second-officer']);
  const member = (state: string, kind: Actor['kind'] = 'key') =>
    actor(`key:${state}`, ['liaison'], { kind, scopes: ORDINARY_SCOPES, state, contactIds: contacts[state] ? [contacts[state]] : [] });
  const visitor = () => anonymous(database.directoryId);

  const draft = (over: Partial<NewRound> = {}) => api.app.get(DraftRound).execute(manager(), { title: 'Spring check', ...over });
  const query = () => api.app.get(RoundsQuery);
  const checks = (id: string, reader = manager()) => query().checks(reader, id, PAGE);

  async function started(over: Partial<NewRound> = {}): Promise<string> {
    const { id } = await draft(over);
    await api.app.get(StartRound).execute(second(), id);
    await work();
    return id;
  }

  /** What is due now, then the letters, then what their outcome made due. */
  async function work(): Promise<void> {
    await worker.app.get(AdvanceRounds).work();
    await worker.app.get(DeliverDue).work();
    await worker.app.get(DeliverDue).finished();
    await worker.app.get(AdvanceRounds).work();
  }

  async function letters(): Promise<Mail[]> {
    return Promise.all(
      mail.received.map(async ({ source, to }) => {
        const { subject = '', text = '' } = await simpleParser(source);
        const reference = /(?:PING|EX)-\d+-\d+-[A-Z]{2}\d+/.exec(subject)?.[0] ?? '';
        return { to: to[0] ?? '', subject, text, reference, code: /Code: (\S+)/.exec(text)?.[1] ?? '' };
      }),
    );
  }

  async function letterTo(state: string): Promise<Mail> {
    const found = (await letters()).filter(({ to }) => to === `duty@${state.toLowerCase()}.example`).at(-1);
    if (!found) throw new Error(`No letter to ${state}.`);
    return found;
  }

  const confirm = (typed: { reference: string; code: string }, address = '192.0.2.1') =>
    api.app.get(ConfirmCheck).execute(visitor(), { reference: typed.reference, code: typed.code, answer: 'confirm', address });

  const trail = (subject: string) =>
    asAdmin(database.adminUrl, async (admin) => {
      const { rows } = await admin.query<{ act: string; actor: string }>(
        'select act, actor from audit_entry where subject = $1 order by id',
        [subject],
      );
      return rows;
    });
  interface Channel {
    readonly address: string;
    readonly reachability: string;
    readonly last_confirmed_at: Date | null;
    readonly last_confirmed_by: string | null;
  }
  const channelsWhere = (condition: string) =>
    asAdmin(database.adminUrl, async (admin) => (await admin.query<Channel>(`select * from channel where ${condition}`)).rows);
  const refused = (code: string) => expect.objectContaining({ code }) as unknown as Error;

  it('is drafted, previewed, started by a second officer, answered and finished', async () => {
    const round = await draft();
    expect(round).toMatchObject({ reference: 'PING-2026-1', recipients: 2, status: 'draft' });
    expect(await api.app.get(PreviewRound).execute(manager(), round.id)).toMatchObject({
      recipients: 2,
      languages: { fr: 1, ar: 1 },
      items: [
        { state: 'QM', language: 'fr', localTime: '2026-03-02T13:00:00+01:00' },
        { state: 'QN', language: 'ar', localTime: '2026-03-02T14:00:00+02:00' },
      ],
    });
    await api.app.get(StartRound).execute(second(), round.id);
    await work();
    expect(await query().board(manager(), round.id)).toMatchObject({ status: 'running', recipients: 2, sent: 2, pending: 0 });

    const french = await letterTo('QM');
    expect(french.reference).toBe('PING-2026-1-QM1');
    expect(french.subject).not.toContain(french.code);
    clock.advance(90_000);
    const first = await confirm(french);
    expect(first).toEqual({ result: 'confirmed', confirmedAt: clock.now().toISOString(), round: 'PING-2026-1', late: false });
    clock.advance(30_000);
    await confirm(await letterTo('QN'));
    await work();
    expect(await query().results(manager(), round.id)).toMatchObject({
      ...{ sent: 2, confirmed: 2, unanswered: 0, failed: 0, medianSeconds: 105, p90Seconds: 117 },
      byCategory: { technical: { confirmed: 2 } },
    });
    expect(await query().one(manager(), round.id)).toMatchObject({
      status: 'finished',
      replyWindow: 'PT48H',
      deadline: '2026-03-04T12:00:00.000Z',
    });
    expect((await trail(`round:${round.id}`)).map(({ act }) => act)).toEqual([
      'verification/round-drafted',
      'verification/round-started',
      'verification/round-finished',
    ]);
  });

  it("writes in the contact's language first and in English below, and says everything a letter must", async () => {
    await started();
    const { subject, text, code } = await letterTo('QM');
    expect(subject).toBe('[POC][TLP:GREEN] PING-2026-1-QM1 - Merci de confirmer avant le 4 mars 12:00 UTC');
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(text.indexOf('Comment répondre')).toBeLessThan(text.indexOf('How to answer'));
    for (const part of [
      'Duty desk, CERT QM',
      'A/70/174',
      'Spring check',
      'http://localhost:3000/check',
      'never ask',
      '12:00 UTC',
      '13:00',
    ]) {
      expect(text).toContain(part);
    }
    expect((await letterTo('QN')).text).toContain(`Code: ${(await letterTo('QN')).code}`);
  });

  it('marks an exercise everywhere', async () => {
    const id = await started({ exercise: true });
    const { subject, text } = await letterTo('QM');
    expect(subject).toMatch(/^EXERCISE EXERCISE EXERCISE \[POC\]\[TLP:GREEN\] EX-2026-1-QM1 - /);
    expect(text).toMatch(/^EXER/);
    expect((await checks(id)).every(({ exercise }) => exercise)).toBe(true);
  });

  it('numbers rounds one after the other, exercises apart', async () => {
    const drafted = await Promise.all([draft(), draft(), draft({ exercise: true })]);
    expect(drafted.map(({ reference }) => reference).sort()).toEqual(['EX-2026-1', 'PING-2026-1', 'PING-2026-2']);
  });

  it.each([
    ['the person who drafted it', () => manager()],
    ['a key of the same person', () => actor('key:other', ['second-officer'], { personId: manager().personId })],
  ])('is not started by %s', async (_, starter) => {
    const { id } = await draft();
    await expect(api.app.get(StartRound).execute(starter(), id)).rejects.toEqual(refused('verification/second-officer-needed'));
    expect(await checks(id)).toEqual([]);
  });

  it('is started once, whoever races', async () => {
    const { id } = await draft();
    const start = () => api.app.get(StartRound).execute(second(), id);
    const outcomes = await Promise.allSettled([start(), start(), start()]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await checks(id)).toHaveLength(2);
  });

  it.each([
    ['a bidi override in the title', { title: 'a\u202Eb' }, '/title'],
    ['a null byte in the title', { title: 'a\u0000b' }, '/title'],
    ['an empty title', { title: '  ' }, '/title'],
    ['an unknown State', { states: ['QM', 'ZZ'] }, '/states/1'],
    ['a reply window that is none', { replyWindow: 'tomorrow' }, '/replyWindow'],
    ['a reply window without end', { replyWindow: `PT${'9'.repeat(30)}H` }, '/replyWindow'],
  ])('refuses %s, and stores nothing', async (_, over, pointer) => {
    await expect(draft(over)).rejects.toMatchObject({ code: 'input/invalid', faults: [{ pointer }] });
    expect(await query().list(manager(), PAGE)).toEqual([]);
  });

  it('moved 48 hours at once: every state changes once, in order, and one reminder goes out', async () => {
    const id = await started();
    clock.advance(48 * HOUR + 60_000);
    await Promise.all([worker.app.get(AdvanceRounds).work(), worker.app.get(AdvanceRounds).work()]);
    await work();
    const [check] = await checks(id);
    expect(check).toMatchObject({ status: 'unanswered', reminders: 1 });
    expect((await trail(`check:${check!.id}`)).map(({ act }) => act)).toEqual([
      'verification/check-sent',
      'verification/check-reminded',
      'verification/check-unanswered',
    ]);
    const mails = await letters();
    expect(mails).toHaveLength(4);
    const [letter, reminder] = mails.filter(({ to }) => to === 'duty@qm.example');
    expect(reminder!.code).toBe(letter!.code);
    expect(reminder!.text).toContain('A late answer still counts');
    expect((await query().one(manager(), id)).status).toBe('finished');
    expect(await confirm(letter!)).toMatchObject({ result: 'confirmed', late: true });
    expect((await checks(id))[0]).toMatchObject({ status: 'confirmed', late: true });
  });

  it('reminds once at 24 hours and records no confirmation at 48', async () => {
    const id = await started();
    await confirm(await letterTo('QN'));
    clock.advance(24 * HOUR);
    await work();
    expect((await letters()).map(({ to }) => to).sort()).toEqual(['duty@qm.example', 'duty@qm.example', 'duty@qn.example']);
    expect((await letterTo('QM')).subject).toContain('Rappel : merci de confirmer');
    clock.advance(23 * HOUR);
    await work();
    expect((await checks(id)).map(({ status }) => status)).toEqual(['sent', 'confirmed']);
    clock.advance(HOUR);
    await work();
    expect((await checks(id)).map(({ status }) => status)).toEqual(['unanswered', 'confirmed']);
    expect(await letters()).toHaveLength(3);
  });

  it('tells nobody whether the reference or the code was wrong', async () => {
    await started();
    const { reference, code } = await letterTo('QM');
    const wrong = [
      { reference, code: '00000-00000' },
      { reference: 'PING-2026-9-QM1', code },
      { reference: '', code: '' },
      { reference: `${reference}\u0000`, code },
      { reference, code: `${code}\u0000` },
      { reference: 'x'.repeat(10_240), code: 'y'.repeat(10_240) },
      { reference: (await letterTo('QN')).reference, code },
    ];
    for (const typed of wrong) await expect(confirm(typed)).rejects.toEqual(refused('verification/unknown-code'));
  });

  it('takes the code in any case, with spaces and hyphens, and keeps the first time', async () => {
    await started();
    const { reference, code } = await letterTo('QM');
    const first = await confirm({ reference: ` ${reference.toLowerCase()} `, code: code.toLowerCase().split('').join(' ') });
    clock.advance(HOUR);
    expect(await confirm({ reference, code: code.replace('-', '') })).toEqual(first);
  });

  it('gives one first time to parallel confirmations', async () => {
    const id = await started();
    const letter = await letterTo('QM');
    const answers = await Promise.all(Array.from({ length: 8 }, () => confirm(letter)));
    expect(new Set(answers.map(({ confirmedAt }) => confirmedAt)).size).toBe(1);
    const [check] = await checks(id);
    expect((await trail(`check:${check!.id}`)).filter(({ act }) => act === 'verification/check-confirmed')).toEqual([
      { act: 'verification/check-confirmed', actor: 'anonymous' },
    ]);
  });

  it('counts an answer that is quicker than the settlement of its letter', async () => {
    const { id } = await draft({ states: ['QM'] });
    await api.app.get(StartRound).execute(second(), id);
    await worker.app.get(AdvanceRounds).work();
    let answered: Promise<unknown> | undefined;
    mail.reaction = () => {
      answered ??= new Promise((resolve) => setTimeout(resolve, 5)).then(async () => confirm(await letterTo('QM')));
      return 'take';
    };
    await work();
    await answered;
    await work();
    expect(await query().results(manager(), id)).toMatchObject({ sent: 1, confirmed: 1, medianSeconds: 0 });
    expect((await query().one(manager(), id)).status).toBe('finished');
  });

  it('slows wrong codes down, but never shuts out the right one', async () => {
    await started();
    const { reference, code } = await letterTo('QM');
    const guesses = [];
    for (let n = 0; n < 12; n++) guesses.push(await confirm({ reference, code: '00000-00000' }).catch((error: unknown) => error));
    expect(guesses.at(0)).toMatchObject({ code: 'verification/unknown-code' });
    expect(guesses.at(-1)).toMatchObject({ code: 'verification/too-many-wrong-codes', retryAfter: expect.any(Number) as number });
    await expect(confirm({ reference, code: '11111-11111' }, '198.51.100.7')).rejects.toEqual(refused('verification/too-many-wrong-codes'));
    expect(await confirm({ reference, code })).toMatchObject({ result: 'confirmed' });
  });

  it('takes no answer once it is stopped, and nothing more leaves', async () => {
    const { id } = await draft();
    await api.app.get(StartRound).execute(second(), id);
    await worker.app.get(AdvanceRounds).work();
    await api.app.get(StopRound).execute(manager(), id);
    await work();
    expect(mail.received).toHaveLength(0);
    expect((await checks(id)).map(({ status }) => status)).toEqual(['stopped', 'stopped']);

    const other = await started();
    const letter = await letterTo('QM');
    await api.app.get(StopRound).execute(second(), other);
    await expect(confirm(letter)).rejects.toEqual(refused('verification/confirmation-closed'));
    clock.advance(48 * HOUR);
    await work();
    expect(mail.received).toHaveLength(2);
  });

  it('takes no answer after thirty days', async () => {
    await started();
    const letter = await letterTo('QM');
    clock.advance(30 * 24 * HOUR + 1);
    await expect(confirm(letter)).rejects.toEqual(refused('verification/confirmation-closed'));
  });

  it('replaces the code when a reminder has to go to another address', async () => {
    await started();
    const old = await letterTo('QM');
    await asAdmin(database.adminUrl, (admin) =>
      admin.query(`update channel set address = 'desk@qm.example' where address = 'duty@qm.example'`),
    );
    clock.advance(24 * HOUR);
    await work();
    const renewed = (await letters()).find(({ to }) => to === 'desk@qm.example');
    expect(renewed!.code).not.toBe(old.code);
    await expect(confirm(old)).rejects.toEqual(refused('verification/confirmation-closed'));
    expect(await confirm(renewed!)).toMatchObject({ result: 'confirmed' });
  });

  it('stands still while it is paused, and goes on afterwards', async () => {
    const { id } = await draft();
    await api.app.get(StartRound).execute(second(), id);
    await worker.app.get(AdvanceRounds).work();
    await api.app.get(PauseRound).execute(manager(), id);
    clock.advance(6 * HOUR);
    await work();
    expect(mail.received).toHaveLength(0);
    await api.app.get(ResumeRound).execute(manager(), id);
    await work();
    expect(mail.received).toHaveLength(2);
    expect((await checks(id))[0]).toMatchObject({ status: 'sent', deadline: '2026-03-04T18:00:00.000Z' });
  });

  it('reminds after a pause whoever the pause kept from being reminded, and nobody twice', async () => {
    const id = await started();
    clock.advance(24 * HOUR);
    await worker.app.get(AdvanceRounds).work();
    await api.app.get(PauseRound).execute(manager(), id);
    await work();
    expect(mail.received).toHaveLength(2);
    await api.app.get(ResumeRound).execute(manager(), id);
    await work();
    expect(mail.received).toHaveLength(4);
    await api.app.get(PauseRound).execute(manager(), id);
    await api.app.get(ResumeRound).execute(manager(), id);
    await work();
    expect(mail.received).toHaveLength(4);
  });

  it('records a mailbox that does not exist, suspects the channel, and still takes an answer', async () => {
    mail.refusal = (to) => (to === 'duty@qm.example' ? { code: 550, said: 'No such mailbox' } : null);
    const id = await started();
    expect((await checks(id)).map(({ status }) => status)).toEqual(['failed-permanently', 'sent']);
    const [channel] = await channelsWhere('suspect');
    expect(channel).toMatchObject({ address: 'duty@qm.example', reachability: 'untested' });
    expect(await query().results(manager(), id)).toMatchObject({ sent: 1, failed: 1 });
  });

  it("counts a State's own system apart from a person, who may still answer", async () => {
    const id = await started();
    const [check] = await checks(id);
    const answer = (by: Actor) => api.app.get(AnswerCheck).execute(by, check!.id, 'confirm');
    await expect(answer(member('QN'))).rejects.toEqual(refused('access/not-found'));
    await expect(answer(manager())).rejects.toThrow();
    await answer(member('QM'));
    expect(await query().results(manager(), id)).toMatchObject({ confirmed: 0, confirmedBySystem: 1, medianSeconds: null });
    clock.advance(HOUR);
    await answer(member('QM', 'person'));
    expect((await checks(id))[0]).toMatchObject({ confirmedBy: 'signed-in', confirmedAt: clock.now().toISOString() });
    expect(await query().results(manager(), id)).toMatchObject({ confirmed: 1, confirmedBySystem: 0 });
  });

  it('shows the date of the last confirmation on the channel', async () => {
    await started();
    clock.advance(60_000);
    await confirm(await letterTo('QM'));
    const rows = await channelsWhere('last_confirmed_at is not null');
    expect(rows).toEqual([
      expect.objectContaining({
        address: 'duty@qm.example',
        last_confirmed_at: clock.now(),
        last_confirmed_by: 'page',
        reachability: 'reachable',
      }),
    ]);
  });

  it('shows a State its own checks, other States nothing, an auditor nothing', async () => {
    const id = await started();
    expect((await checks(id, member('QM'))).map(({ state }) => state)).toEqual(['QM']);
    expect(await query().one(member('QM'), id)).toMatchObject({ recipients: 1, states: null, createdBy: null });
    expect((await query().openChecks(member('QM'))).map(({ reference }) => reference)).toEqual(['PING-2026-1-QM1']);
    await expect(checks(id, member('QO'))).rejects.toEqual(refused('access/not-found'));
    expect(await query().list(member('QO'), PAGE)).toEqual([]);
    await expect(checks(id, actor('account:auditor', ['auditor']))).rejects.toEqual(refused('access/forbidden'));
    await expect(query().board(member('QM'), id)).rejects.toEqual(refused('access/forbidden'));
    await expect(draftAs(member('QM'))).rejects.toEqual(refused('access/forbidden'));
  });

  async function draftAs(by: Actor) {
    return api.app.get(DraftRound).execute(by, { title: 'x' });
  }
});
