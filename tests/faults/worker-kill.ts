import 'reflect-metadata';
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Client } from 'pg';
import { openDatabase, Sealer, Transactions } from '@liaison/database';
import { JobQueue } from '@liaison/jobs';
import { newId, randomSymbols, SystemClock, system } from '@liaison/kernel';
import { type Letter, Outbox } from '@liaison/messaging';
import { readSettings } from '@liaison/settings';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { type FaultInstallation, installation, withClient } from '../support/fault-installation.js';

/**
 * 500 letters, two workers killed hard ten times in the middle of a batch, and a relay that answers 451 to 30 %, hangs
 * 5 % and drops the line after DATA for 2 %. Every letter has to get there; one may get there twice only where the line
 * was dropped or a killed worker had it in hand, and then as the same mail.
 */
const LETTERS = 500;
const KILLS = 10;
const WORKERS = 2;
const WITHIN_MS = 180_000;
const COMMAND = fileURLToPath(new URL('../../../bin/liaison.js', import.meta.url));

const dropped = new Set<string>();
const inHand = new Set<string>();
const faults = { refused: 0, hung: 0, dropped: 0 };

function makeFaulty(mail: MailServer): void {
  mail.reaction = async ({ messageId }) => {
    await sleep(20 + Math.random() * 60);
    const chance = Math.random();
    if (chance < 0.3) return (faults.refused++, { code: 451, said: '4.3.0 Try again later' });
    if (chance < 0.35) return (faults.hung++, 'hang');
    if (chance >= 0.37) return 'take';
    faults.dropped++;
    dropped.add(messageId);
    return 'drop';
  };
}

function startWorker(place: FaultInstallation, mail: MailServer): ChildProcess {
  const child = spawn(process.execPath, [COMMAND, 'worker'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      WORKER_DATABASE_URL: place.workerUrl,
      SMTP_URL: mail.url,
      SEALING_KEYS: place.sealingKeys,
      LIAISON_CLOCK: 'shiftable',
      SMTP_TIMEOUT: 'PT2S',
      DELIVERY_LEASE: 'PT8S',
      DELIVERY_FIRST_PAUSE: 'PT1S',
      DELIVERY_LONGEST_PAUSE: 'PT4S',
      DELIVERY_RELAY_PAUSE: 'PT1S',
    },
  });
  child.stderr.on('data', (chunk: Buffer) => chunk.includes('rror') && process.stderr.write(chunk));
  return child;
}

async function postAll(place: FaultInstallation): Promise<Map<string, string>> {
  const source = await openDatabase({ url: place.apiUrl });
  const key = Buffer.from(place.sealingKeys.slice(2), 'base64');
  const outbox = new Outbox(new JobQueue(), new Sealer(new Map([[1, key]])), readSettings({}), new SystemClock());
  const actor = system('test', place.directoryId);
  const codes = new Map(Array.from({ length: LETTERS }, () => [`duty-${newId()}@cert.example`, randomSymbols(10)]));
  const letters = [...codes].map(([recipient, code]): Letter => ({
    occasion: `fault:${recipient}`,
    kind: 'directory',
    exercise: false,
    ownerState: null,
    recipientState: 'QM',
    recipient,
    language: 'en',
    subject: 'Please confirm',
    text: `Code: ${code}`,
  }));
  await new Transactions(source).run(actor, (tx) => outbox.postAll(tx, actor, letters));
  await source.destroy();
  return codes;
}

const IN_HAND = `select message_id from delivery where status = 'pending' and leased_until > now()`;

/** Kills a worker while letters are in hand, and starts another in its place. */
async function killOne(workers: ChildProcess[], start: () => ChildProcess, admin: Client): Promise<boolean> {
  const giveUp = Date.now() + 20_000;
  const holding = async () => (await admin.query<{ message_id: string }>(IN_HAND)).rows;
  while (!(await holding()).length) {
    if (Date.now() > giveUp) return false;
    await sleep(20);
  }
  await sleep(Math.random() * 300);
  const victim = Math.floor(Math.random() * workers.length);
  for (const row of await holding()) inHand.add(row.message_id);
  workers[victim]?.kill('SIGKILL');
  for (const row of await holding()) inHand.add(row.message_id);
  workers[victim] = start();
  await sleep(500 + Math.random() * 500);
  return true;
}

async function allSettled(admin: Client): Promise<boolean> {
  const giveUp = Date.now() + WITHIN_MS;
  for (;;) {
    const { rows } = await admin.query<{ open: number }>(`select count(*)::integer as open from delivery where status <> 'sent'`);
    if (rows[0]?.open === 0) return true;
    if (Date.now() > giveUp) return false;
    await sleep(200);
  }
}

interface Finding {
  readonly promise: string;
  readonly kept: boolean;
}

function judge(mail: MailServer, codes: Map<string, string>, kills: number, settled: boolean): Finding[] {
  const byId = Map.groupBy(mail.received, ({ messageId }) => messageId);
  const reached = new Set(mail.received.map(({ to }) => to[0]));
  const doubled = [...byId].filter(([, copies]) => copies.length > 1).map(([id]) => id);
  const unexplained = doubled.filter((id) => !dropped.has(id) && !inHand.has(id));
  const wrong = mail.received.filter(({ to, source }) => !source.includes(`Code: ${codes.get(to[0] ?? '') ?? 'none'}`));
  const identities = new Set(mail.received.map(({ to, messageId }) => `${to[0] ?? ''} ${messageId}`));
  console.log(`relay: ${String(faults.refused)} refused, ${String(faults.hung)} hung, ${String(faults.dropped)} dropped after DATA`);
  console.log(`kills in the middle of a batch: ${String(kills)}; letters in hand of some worker at a kill: ${String(inHand.size)}`);
  console.log(`received: ${String(mail.received.length)} mails, ${String(byId.size)} different, ${String(doubled.length)} more than once`);
  console.log(
    `of those: ${String(doubled.filter((id) => dropped.has(id)).length)} dropped by the relay, ` +
      `${String(doubled.filter((id) => !dropped.has(id) && inHand.has(id)).length)} in hand at a kill, ${String(unexplained.length)} unexplained`,
  );
  return [
    { promise: `${String(KILLS)} workers were killed in the middle of a batch`, kept: kills === KILLS },
    { promise: 'every letter is settled as sent', kept: settled },
    { promise: `all ${String(LETTERS)} recipients got their letter`, kept: reached.size === LETTERS },
    { promise: 'no letter came twice without a reason', kept: unexplained.length === 0 },
    {
      promise: 'a letter that came twice came under the same Message-ID',
      kept: identities.size === reached.size && byId.size === reached.size,
    },
    { promise: 'every mail carried the code of its recipient', kept: wrong.length === 0 },
  ];
}

async function rehearse(place: FaultInstallation, mail: MailServer, workers: ChildProcess[]): Promise<Finding[]> {
  const start = () => startWorker(place, mail);
  const codes = await postAll(place);
  for (let i = 0; i < WORKERS; i++) workers.push(start());
  return withClient(place.adminUrl, async (admin) => {
    let kills = 0;
    while (kills < KILLS && (await killOne(workers, start, admin))) kills++;
    return judge(mail, codes, kills, await allSettled(admin));
  });
}

/** Whatever fails on the way, no worker, relay or PostgreSQL is left behind. */
async function inAPlaceOfItsOwn(): Promise<Finding[]> {
  const place = await installation();
  const workers: ChildProcess[] = [];
  let mail: MailServer | null = null;
  try {
    mail = await startMailServer();
    makeFaulty(mail);
    return await rehearse(place, mail, workers);
  } finally {
    for (const worker of workers) worker.kill('SIGKILL');
    await mail?.close();
    await place.close();
  }
}

const started = Date.now();
const findings = await inAPlaceOfItsOwn();
for (const { promise, kept } of findings) console.log(`${kept ? 'ok' : 'NOT OK'} - ${promise}`);
console.log(`took ${((Date.now() - started) / 1_000).toFixed(1)} s`);
const failed = findings.filter(({ kept }) => !kept).length;
console.log(`${String(findings.length - failed)} passed, ${String(failed)} failed`);
process.exitCode = failed || !findings.length ? 1 : 0;
