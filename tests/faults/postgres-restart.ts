import 'reflect-metadata';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Injectable, Module, Post } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { AnyCredential, CurrentActor } from '@liaison/http';
import { type Actor, newId } from '@liaison/kernel';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { type EmbeddedPostgres, startPostgres } from '../../apps/standalone/src/embedded-postgres.js';
import { TestApp } from '../support/app.js';
import { asAdmin } from '../support/database.js';
import { startServerWith } from '../support/global-setup.js';
import stopServer from '../support/global-teardown.js';
import { UNLIMITED } from '../support/unlimited.js';

const HEALTHY_WITHIN_MS = 5_000;
const WRITERS = 4;
const PAUSE_MS = 50;

@Injectable()
class EnterSomething {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
  ) {}

  async execute(actor: Actor): Promise<{ id: string }> {
    const id = newId();
    await this.transactions.run(actor, (tx) =>
      this.audit.append(tx, actor, 'directory/state-listed', { subject: `state:${id}`, states: ['QM'], data: {} }),
    );
    return { id };
  }
}

/** The smallest write there is: one transaction, acknowledged with 201 when it has committed. */
@AnyCredential()
@Controller('/api/v1/test-entries')
class EntriesController {
  constructor(private readonly enter: EnterSomething) {}

  @Post()
  create(@CurrentActor() actor: Actor): Promise<{ id: string }> {
    return this.enter.execute(actor);
  }
}

@Module({ controllers: [EntriesController], providers: [EnterSomething] })
class EntriesModule {}

let app: TestApp;
let key: string;
let running = true;
const server = globalThis as unknown as { liaisonTestServer: EmbeddedPostgres; liaisonTestFolder: string };

before(async () => {
  await startServerWith([]);
  // On a busy machine it takes longer, and then more is written than one address may: limits are not what is tried here.
  app = await TestApp.start([EntriesModule, ApiModule], UNLIMITED);
  await app.listStates('QM');
  key = await app.issueKey('QM', ['liaison']);
});

/** Whatever came of it, even when `before` ended half-way: nothing goes on, and no PostgreSQL is left behind. */
after(async () => {
  running = false;
  try {
    await (app as TestApp | undefined)?.close();
  } finally {
    await stopServer();
  }
});

void test('PostgreSQL killed and restarted: 503 meanwhile, healthy within 5 s after, nothing acknowledged is missing', async () => {
  const acknowledged: string[] = [];
  const seen = new Map<number, number>();
  const write = async () => {
    while (running) {
      const answer = await app.call('POST', '/api/v1/test-entries', { key, body: {} });
      seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
      if (answer.status === 201) acknowledged.push((answer.body as { id: string }).id);
      await sleep(PAUSE_MS);
    }
  };
  const writers = Promise.all(Array.from({ length: WRITERS }, write));
  await sleep(700);
  await kill();
  await sleep(800);
  assert.equal((await app.call('GET', '/health/ready')).status, 503);
  const downFrom = acknowledged.length;
  await restart();
  const healthyAfter = await msUntilReady();
  await sleep(700);
  running = false;
  await writers;

  assert.ok(healthyAfter < HEALTHY_WITHIN_MS, `healthy only after ${String(healthyAfter)} ms`);
  assert.ok(acknowledged.length > downFrom, 'writes go on after the restart');
  assert.deepEqual([...seen.keys()].sort(), [201, 503]);
  const kept = await asAdmin(app.database.adminUrl, (admin) => admin.query<{ subject: string }>('select subject from audit_entry'));
  const subjects = new Set(kept.rows.map(({ subject }) => subject));
  assert.deepEqual(
    acknowledged.filter((id) => !subjects.has(`state:${id}`)),
    [],
  );
  console.log(
    `figures: ${String(acknowledged.length)} writes acknowledged, 0 missing; ${String(seen.get(503))} answers 503; healthy ${String(healthyAfter)} ms after the restart`,
  );
});

async function kill(): Promise<void> {
  const gone = new Promise((resolve) => server.liaisonTestServer.process.once('exit', resolve));
  server.liaisonTestServer.process.kill('SIGKILL');
  await gone;
}

async function restart(): Promise<void> {
  const port = Number(new URL(server.liaisonTestServer.adminUrl).port);
  server.liaisonTestServer = await startPostgres({ folder: server.liaisonTestFolder, port });
}

/** Milliseconds until the api says it is ready and a write is taken again. */
async function msUntilReady(): Promise<number> {
  const from = Date.now();
  while (Date.now() - from < 2 * HEALTHY_WITHIN_MS) {
    const ready = await app.call('GET', '/health/ready');
    if (ready.status === 200 && (await app.call('POST', '/api/v1/test-entries', { key, body: {} })).status === 201) break;
    await sleep(20);
  }
  return Date.now() - from;
}
