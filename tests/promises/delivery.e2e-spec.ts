import { Logger } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { simpleParser } from 'mailparser';
import { AuditModule } from '@liaison/audit';
import { DatabaseModule, Transactions } from '@liaison/database';
import { JobsModule } from '@liaison/jobs';
import { newId, system } from '@liaison/kernel';
import { DeliverDue, DeliveryModule, type Letter, MessagingModule, Outbox, Settlements, smtpTransport } from '@liaison/messaging';
import { asAdmin, createTestDatabase, type TestDatabase } from '../support/database.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { type TestProcess, testProcess } from '../support/process.js';
import { until } from '../support/until.js';

const HOUR = 3_600_000;

interface Row {
  id: string;
  status: string;
  outcome: string | null;
  due_at: Date;
  lease_epoch: number;
  message_id: string;
}

interface Worker {
  readonly parts: TestProcess;
  readonly app: TestingModule;
  readonly deliver: DeliverDue;
  close(): Promise<void>;
}

describe('a letter', () => {
  let database: TestDatabase;
  let mail: MailServer;
  let worker: Worker;

  beforeEach(async () => {
    database = await createTestDatabase();
    mail = await startMailServer();
    worker = await startWorker();
  });

  afterEach(async () => {
    await worker.close();
    await mail.close();
    await database.drop();
  });

  async function startWorker(clock?: TestProcess['clock']): Promise<Worker> {
    const parts = await testProcess(database, 'worker', clock, { SMTP_TIMEOUT: 'PT1S', DELIVERY_LEASE: 'PT6S' });
    const transport = smtpTransport(mail.url, parts.settings);
    const app = await Test.createTestingModule({
      imports: [DatabaseModule.of(parts), JobsModule, AuditModule, MessagingModule, DeliveryModule.of(transport)],
    }).compile();
    const deliver = app.get(DeliverDue);
    const close = async () => {
      await deliver.stop();
      transport.close();
      await app.close();
      await parts.source.destroy();
    };
    return { parts, app, deliver, close };
  }

  const actor = () => system('test', database.directoryId);
  const letter = (over: Partial<Letter> = {}): Letter => ({
    occasion: `test:${newId()}`,
    kind: 'directory',
    exercise: false,
    ownerState: null,
    recipientState: 'QM',
    recipient: 'duty@cert.example',
    language: 'en',
    subject: 'Please confirm',
    text: 'Code: 7KQ4M-Z2TRX',
    ...over,
  });
  const post = (...letters: Letter[]) =>
    worker.app.get(Transactions).run(actor(), (tx) => worker.app.get(Outbox).postAll(tx, actor(), letters));
  const rows = () => asAdmin(database.adminUrl, async (admin) => (await admin.query<Row>('select * from delivery order by id')).rows);
  const work = async (...workers: Worker[]) => {
    await Promise.all(workers.map(({ deliver }) => deliver.work()));
    await Promise.all(workers.map(({ deliver }) => deliver.finished()));
  };

  it('goes out once, under its own identity, with nothing but text', async () => {
    await post(letter({ text: 'Зарегистрировано\nلا شيء', language: 'ru', subject: 'Проверка' }));
    await work(worker);
    const [row] = await rows();
    expect(row).toMatchObject({ status: 'sent' });
    expect(mail.received).toHaveLength(1);
    const parsed = await simpleParser(mail.received[0]!.source);
    expect(parsed.messageId).toBe(row!.message_id);
    expect(parsed.subject).toBe('Проверка');
    expect(parsed.text).toContain('لا شيء');
    expect(parsed.html).toBe(false);
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
    expect(parsed.replyTo?.text).toBe(`reply+${row!.id}@liaison.example`);
    expect(mail.received[0]!.to).toEqual(['duty@cert.example']);
  });

  it('whose stored text was damaged fails for good and loudly, and the others of its batch go out', async () => {
    const said: unknown[] = [];
    const keep = (...words: unknown[]) => void said.push(...words);
    Logger.overrideLogger({ log: keep, warn: keep, error: keep });
    await post(letter(), letter({ recipient: 'damaged@cert.example' }), letter({ recipient: 'short@cert.example' }));
    const damage = (bytes: string, recipient: string) =>
      asAdmin(database.adminUrl, (admin) =>
        admin.query(`update delivery set body = row((body).key_version, ${bytes})::sealed where recipient = $1`, [recipient]),
      );
    await damage('set_byte((body).bytes, 40, get_byte((body).bytes, 40) # 1)', 'damaged@cert.example');
    await damage(`'\\x0102'`, 'short@cert.example');
    await work(worker);
    Logger.overrideLogger(false);
    const statuses = (await rows()).map(({ status, outcome }) => [status, outcome?.includes('damaged') ?? false]).sort();
    expect(statuses).toEqual([...Array<unknown>(2).fill(['failed-permanently', true]), ['sent', false]]);
    expect([mail.received.length, said.filter((line) => String(line).includes('will never be sent')).length]).toEqual([1, 2]);
    expect(said.join()).not.toContain('7KQ4M');
  });

  it('is not sent when its transaction is rolled back', async () => {
    const failing = worker.app.get(Transactions).run(actor(), async (tx) => {
      await worker.app.get(Outbox).post(tx, actor(), letter());
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    await work(worker);
    expect(mail.received).toHaveLength(0);
  });

  it('posted three times for one occasion and worked by two workers is delivered once', async () => {
    const second = await startWorker(worker.parts.clock);
    const letters = Array.from({ length: 120 }, (_, i) => letter({ occasion: `round:${i}` }));
    for (let i = 0; i < 3; i++) await post(...letters);
    await work(worker, second);
    expect(mail.received).toHaveLength(120);
    expect(new Set(mail.received.map(({ messageId }) => messageId)).size).toBe(120);
    await second.close();
  });

  it('is at rest unreadable, and its code is never in a subject or a log', async () => {
    await post(letter());
    const dump = await asAdmin(
      database.adminUrl,
      async (admin) => (await admin.query<{ d: string }>('select d::text from delivery d')).rows,
    );
    expect(JSON.stringify(dump)).not.toContain('7KQ4M');
  });

  it('refused with 550 fails permanently at once, and the area that posted it is told in the same transaction', async () => {
    const told: string[] = [];
    worker.app.get(Settlements).on('directory', async (tx, _actor, delivery) => {
      const [row] = await tx.query<{ status: string }[]>('select status from delivery where id = $1', [delivery.id]);
      told.push(`${delivery.status} ${row!.status} ${delivery.outcome}`);
    });
    mail.refusal = () => ({ code: 550, said: '5.1.1 No such mailbox' });
    await post(letter());
    await work(worker);
    await work(worker);
    expect(await rows()).toMatchObject([{ status: 'failed-permanently' }]);
    expect(told).toEqual(['failed-permanently failed-permanently 550 5.1.1 No such mailbox']);
  });

  it('is settled even when the area that posted it fails to act on it: nobody is mailed twice for that', async () => {
    Logger.overrideLogger(false);
    worker.app.get(Settlements).on('directory', () => Promise.reject(new Error('a fault of the area')));
    await post(letter());
    await work(worker);
    expect(await rows()).toMatchObject([{ status: 'sent' }]);
  });

  it('refused for now is tried again with growing pauses and fails temporarily after 72 hours', async () => {
    mail.refusal = () => ({ code: 451, said: '4.7.1 Try later' });
    await post(letter());
    const clock = worker.parts.clock;
    const start = clock.now().getTime();
    const tries: number[] = [];
    for (;;) {
      tries.push(clock.now().getTime() - start);
      await work(worker);
      const [row] = await rows();
      if (row!.status !== 'pending') break;
      clock.advance(row!.due_at.getTime() - clock.now().getTime());
    }
    expect(tries.slice(0, 5)).toEqual([0, 1, 2, 4, 8].map((minutes) => minutes * 60_000));
    expect(tries.at(-1)).toBe(72 * HOUR);
    expect(await rows()).toMatchObject([{ status: 'failed-temporarily', outcome: '451 4.7.1 Try later' }]);
  });

  it('survives a relay that is down for 72 hours by the clock', async () => {
    await mail.close();
    await post(...Array.from({ length: 60 }, () => letter()));
    for (let hours = 0; hours < 72; hours += 6) {
      await work(worker);
      worker.parts.clock.advance(6 * HOUR);
    }
    expect(new Set((await rows()).map(({ status }) => status))).toEqual(new Set(['pending']));
    mail = await startMailServer(mail.port);
    await work(worker);
    expect(mail.received).toHaveLength(60);
    expect(new Set((await rows()).map(({ status }) => status))).toEqual(new Set(['sent']));
  });

  it.each(['drop', 'hang'] as const)('goes out again under the same Message-ID when the relay reacts with: %s', async (fault) => {
    let faults = 0;
    mail.reaction = () => (faults++ === 0 ? fault : 'take');
    await post(letter());
    await work(worker);
    expect(await rows()).toMatchObject([{ status: 'pending' }]);
    worker.parts.clock.advance(HOUR);
    await work(worker);
    expect(await rows()).toMatchObject([{ status: 'sent' }]);
    expect(mail.received).toHaveLength(fault === 'drop' ? 2 : 1);
    expect(new Set(mail.received.map(({ messageId }) => messageId)).size).toBe(1);
  });

  it('whose lease ran out belongs to the next worker; the first can no longer settle it', async () => {
    const second = await startWorker(worker.parts.clock);
    let calls = 0;
    mail.reaction = () => (calls++ === 0 ? 'hang' : 'take');
    await post(letter());
    await worker.deliver.work();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await asAdmin(database.adminUrl, (admin) => admin.query(`update delivery set leased_until = now() - interval '1 second'`));
    await work(second);
    await worker.deliver.finished();
    expect(await rows()).toMatchObject([{ status: 'sent', lease_epoch: 2 }]);
    await second.close();
  });

  it('that was cancelled is never sent, even out of a batch that is under way', async () => {
    // A thread of its own would need half of the requests area.
    await asAdmin(database.adminUrl, (admin) => admin.query('alter table delivery drop constraint delivery_of_thread_fk'));
    const threadId = newId();
    const about = (recipientState: string) => letter({ kind: 'request', threadId, ownerState: 'QN', recipientState });
    let held = 0;
    mail.reaction = () => (held++, 'hang');
    await post(...Array.from({ length: 15 }, () => about('QM')), about('QP'));
    const working = worker.deliver.work();
    await until(() => held === worker.parts.settings.SMTP_CONNECTIONS);
    await worker.app.get(Transactions).run(actor(), (tx) => worker.app.get(Outbox).cancelOfThread(tx, threadId, 'QM'));
    mail.reaction = () => 'take';
    await working;
    await worker.deliver.finished();
    worker.parts.clock.advance(HOUR);
    await work(worker);
    expect(mail.received).toHaveLength(1);
    const counts = Map.groupBy(await rows(), ({ status }) => status);
    expect([counts.get('cancelled')?.length, counts.get('sent')?.length]).toEqual([15, 1]);
  });

  it('that is urgent goes first', async () => {
    await post(...Array.from({ length: 70 }, () => letter()), letter({ subject: 'urgent', urgent: true }));
    await work(worker);
    expect(mail.received.findIndex(({ source }) => source.includes('Subject: urgent'))).toBeLessThan(10);
  });

  it.each(['a@x\r\nBcc: b@y.example', 'a@x.example, b@y.example', '"a"@x.example'])(
    'to %j is refused and nothing is stored',
    async (recipient) => {
      await expect(post(letter({ recipient }))).rejects.toThrow('is not a mailbox');
      expect(await rows()).toHaveLength(0);
    },
  );

  it('cannot smuggle a header through its subject', async () => {
    await post(letter({ subject: 'Hello\r\nBcc: spy@y.example' }));
    await work(worker);
    expect(mail.received[0]!.source).toMatch(/^Subject: Hello Bcc: spy@y\.example\r?$/m);
    expect(mail.received[0]!.to).toEqual(['duty@cert.example']);
  });
});
