import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Logger } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { createTransport } from 'nodemailer';
import { AuditModule } from '@liaison/audit';
import { DatabaseModule, Transactions } from '@liaison/database';
import { JobsModule } from '@liaison/jobs';
import { newId, system } from '@liaison/kernel';
import { DeliverDue, DeliveryModule, type Letter, MessagingModule, Outbox, smtpTransport } from '@liaison/messaging';
import { createTestDatabase } from '../support/database.js';
import { testProcess } from '../support/process.js';
import { compare, rateOf } from './figures.js';

const LETTERS = 2_000;
const TEXT = 'A line of a letter as long as lines of letters are, more or less.\n'.repeat(40);

/** A burst of 2,000 letters through the outbox against raw pooled Nodemailer, into the same sink in a process of its own. */
export async function benchMail(): Promise<void> {
  Logger.overrideLogger(false);
  const sink = fork(new URL('./mail-sink.js', import.meta.url));
  const [port] = (await once(sink, 'message')) as [number];
  const url = `smtp://127.0.0.1:${String(port)}`;
  const database = await createTestDatabase();
  const parts = await testProcess(database, 'worker');
  const transport = smtpTransport(url, parts.settings);
  const app = await Test.createTestingModule({
    imports: [DatabaseModule.of(parts), JobsModule, AuditModule, MessagingModule, DeliveryModule.of(transport)],
  }).compile();
  const actor = system('bench', database.directoryId);
  const deliver = app.get(DeliverDue);

  const ours = async () => {
    await app.get(Transactions).run(actor, (tx) => app.get(Outbox).postAll(tx, actor, letters()));
    return rateOf(LETTERS, async () => {
      await deliver.work();
      await deliver.finished();
    });
  };
  const pool = createTransport({ url, pool: true, maxConnections: parts.settings.SMTP_CONNECTIONS, maxMessages: Infinity });
  const bare = () =>
    rateOf(LETTERS, async () => {
      await Promise.all(letters().map((letter) => pool.sendMail(asMail(letter))));
    });
  await ours();
  await bare();
  await compare('mail, 2,000 letters', { name: 'outbox', run: ours }, { name: 'raw Nodemailer', run: bare }, 0.7);
  pool.close();
  transport.close();
  await app.close();
  await parts.source.destroy();
  await database.drop();
  sink.kill();
}

/** The same mail, header by header. */
function asMail({ recipient, subject, text }: Letter) {
  const id = newId();
  return {
    from: { name: 'Liaison', address: 'liaison@liaison.example' },
    to: { name: '', address: recipient },
    replyTo: { name: '', address: `reply+${id}@liaison.example` },
    messageId: `<${id}@liaison.example>`,
    subject,
    text,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'en' },
  };
}

function letters(): Letter[] {
  return Array.from({ length: LETTERS }, (_, i) => ({
    occasion: `bench:${newId()}`,
    kind: 'directory',
    exercise: false,
    ownerState: null,
    recipientState: null,
    recipient: `contact${String(i)}@bench.example`,
    language: 'en',
    subject: '[POC][TLP:GREEN] PING-2026-1-QM1 - Please confirm by 12 Jun 12:00 UTC',
    text: TEXT,
  }));
}
