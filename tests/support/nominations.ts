import { type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuditModule } from '@liaison/audit';
import { DatabaseModule } from '@liaison/database';
import { AddContact, ProposalsDue } from '@liaison/directory';
import { operator } from '@liaison/kernel';
import { DeliveryModule, type Mail, MailTransport } from '@liaison/messaging';
import { JobsModule } from '@liaison/jobs';
import { RequestsModule } from '@liaison/requests';
import { VerificationModule } from '@liaison/verification';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import type { Answer, Call, TestApp } from './app.js';
import { asAdmin } from './database.js';
import { contactOf } from './directory.js';
import { testProcess, type TestProcess } from './process.js';
import { RequestStates } from './request-states.js';
import { UNLIMITED } from './unlimited.js';

export const HOUR = 3_600_000;
export const NOTE = { reference: 'NV/2026/114', date: '2026-02-27' } as const;
export const CALL_BACK = {
  number: '+41 22 555 12 34',
  source: 'Protocol list of the host State',
  answeredBy: 'First Secretary',
  at: '2026-03-01T11:00:00Z',
} as const;

type Who = 'authority' | 'manager' | 'second' | 'liaison' | 'observer' | 'other' | 'otherAuthority';

/** A running directory with the people who nominate and accept, and the worker that makes proposals true. */
export class Nominations {
  private constructor(
    readonly states: RequestStates,
    readonly keys: Readonly<Record<Who, string>>,
    private readonly worker: TestProcess,
    private readonly parts: INestApplicationContext,
    readonly postbox: Postbox,
  ) {}

  static async start(env: NodeJS.ProcessEnv = {}): Promise<Nominations> {
    const states = await RequestStates.start({ modules: [ApiModule, WebModule], env: { ...UNLIMITED, ...env } });
    const { app } = states;
    const keys = {
      authority: await app.issueKey('QM', ['nominating-authority']),
      otherAuthority: await app.issueKey('QN', ['nominating-authority']),
      manager: states.keys.manager,
      second: await app.issueOfficerKey('second-officer'),
      liaison: await app.issueKey('QM', ['liaison', 'state-administrator'], { contactIds: [states.contacts['QM:technical'] ?? ''] }),
      observer: await app.issueKey('QM', ['observer']),
      other: states.keys.QN,
    };
    const worker = await testProcess(app.database, 'worker', app.process.clock, env);
    const parts = { ...worker, sealer: app.process.sealer };
    const postbox = new Postbox();
    @Module({
      imports: [DatabaseModule.of(parts), JobsModule, AuditModule, DeliveryModule.of(postbox), RequestsModule, VerificationModule],
    })
    class WorkerParts {}
    const context = await NestFactory.createApplicationContext(WorkerParts, { logger: ['error'] });
    return new Nominations(states, keys, worker, context, postbox);
  }

  get app(): TestApp {
    return this.states.app;
  }

  get clock() {
    return this.app.process.clock;
  }

  /** The technical contact that tests are about now, and its address. */
  private current = { id: '', address: 'technical@qm.example' };
  private serial = 0;

  get address(): string {
    return this.current.address;
  }

  /** Another technical contact of QM to try things with; what was under way about others is over. */
  async fresh(): Promise<void> {
    await this.sql(`update proposal set status = 'taken-back', untold = '{}' where status in ('proposed', 'verified', 'cooling-off')`);
    this.serial += 1;
    const address = `old-${String(this.serial)}@qm.example`;
    const actor = operator('test', this.app.database.directoryId);
    const id = await this.app.get(AddContact).execute(actor, contactOf({ roleTitle: 'Duty desk', channels: [{ kind: 'email', address }] }));
    this.current = { id, address };
  }

  contact(category = 'technical', state = 'QM'): string {
    if (category === 'technical' && state === 'QM' && this.current.id) return this.current.id;
    return this.states.contacts[`${state}:${category}`] ?? '';
  }

  call(method: string, path: string, who: Who, more: Omit<Call, 'key'> = {}): Promise<Answer> {
    return this.app.call(method, `/api/v1${path}`, { key: this.keys[who], ...more });
  }

  nominate(body: object, who: Who = 'authority'): Promise<Answer> {
    return this.call('POST', '/nominations', who, { body });
  }

  act(id: string, act: string, who: Who, body: object = {}): Promise<Answer> {
    return this.call('POST', `/nominations/${id}/${act}`, who, { body });
  }

  /** A change of the technical office's channels, or whatever is given. */
  async proposed(
    values: object = { channels: [{ kind: 'email', address: 'desk@new.qm.example' }] },
    category = 'technical',
  ): Promise<string> {
    const { status, body } = await this.nominate({ act: 'change', contact: this.contact(category), values, noteVerbale: NOTE });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return (body as { id: string }).id;
  }

  async verified(values?: object, category?: string): Promise<string> {
    const id = await this.proposed(values, category);
    const { status, body } = await this.act(id, 'verification', 'manager', { callBack: CALL_BACK, flagsSeen: true });
    if (status !== 200) throw new Error(JSON.stringify(body));
    return id;
  }

  /** Accepted and announced. */
  async coolingOff(values?: object, category?: string): Promise<string> {
    const id = await this.verified(values, category);
    const { status, body } = await this.act(id, 'acceptance', 'second');
    if (status !== 200) throw new Error(JSON.stringify(body));
    await this.work();
    return id;
  }

  async applied(values?: object, category?: string): Promise<string> {
    const id = await this.coolingOff(values, category);
    this.clock.advance(24 * HOUR);
    await this.work();
    return id;
  }

  async one(id: string): Promise<ReturnType<typeof JSON.parse>> {
    return (await this.call('GET', `/nominations/${id}`, 'authority')).body as unknown;
  }

  async shown(category = 'technical', state = 'QM'): Promise<ReturnType<typeof JSON.parse>> {
    return (await this.call('GET', `/contacts/${this.contact(category, state)}`, 'authority')).body as unknown;
  }

  /** A part of the worker. */
  inWorker<T>(type: Type<T>): T {
    return this.parts.get(type, { strict: false });
  }

  work(): Promise<void> {
    return this.inWorker(ProposalsDue).work();
  }

  overdue() {
    return this.inWorker(ProposalsDue).overdue(this.clock.now());
  }

  sql<T>(text: string, values: unknown[] = []): Promise<T[]> {
    return asAdmin(this.app.database.adminUrl, async (admin) => (await admin.query(text, values)).rows as T[]);
  }

  async close(): Promise<void> {
    await this.parts.close();
    await this.worker.source.destroy();
    await this.app.close();
  }
}

/** Takes mail in, one by one, as soon as its door is open. */
export class Postbox extends MailTransport {
  readonly lanes = 1;
  readonly taken: Mail[] = [];
  begun = 0;
  private open: Promise<unknown> = Promise.resolve();

  /** Whoever brings mail waits until the door is opened again by calling what this returns. */
  shut(): () => void {
    const door = Promise.withResolvers<undefined>();
    this.open = door.promise;
    return () => door.resolve(undefined);
  }

  async send(mail: Mail): Promise<string> {
    this.begun += 1;
    await this.open;
    this.taken.push(mail);
    return '250 2.0.0 Taken';
  }

  close(): void {
    this.taken.length = 0;
  }
}
