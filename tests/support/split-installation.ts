import type { ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { totpCode } from '@liaison/identity';
import { type EmbeddedPostgres, startPostgres } from '../../apps/standalone/src/embedded-postgres.js';
import { freePort } from '../../apps/standalone/src/free-port.js';
import type { Output } from './canaries.js';
import { asAdmin } from './database.js';
import { dataFolder, ended, type Ran, run, start } from './liaison.js';
import { type MailServer, startMailServer } from './mail-server.js';
import { PageReader } from './page-reader.js';

export interface DemoAccess {
  readonly accounts: readonly (Person & { readonly state: string | null; readonly roles: readonly string[] })[];
  readonly apiKeys: Readonly<Record<string, string>>;
}

export interface Server {
  readonly child: ChildProcess;
  readonly url: string;
  readonly metricsUrl: string;
}

export interface Person {
  readonly email: string;
  readonly password: string;
  readonly totpSecret: string;
}

/** An installation of separate processes on a PostgreSQL and a mail server of its own, with everything they say kept. */
export class SplitInstallation {
  private readonly said = new Map<string, string>();
  private readonly running: ChildProcess[] = [];

  private constructor(
    private readonly folder: string,
    private server: EmbeddedPostgres,
    readonly mail: MailServer,
    /** What `liaison bootstrap` printed: addresses with their passwords, sealing keys. */
    readonly secrets: Readonly<Record<string, string>>,
    private readonly settings: NodeJS.ProcessEnv,
  ) {}

  static async create(settings: NodeJS.ProcessEnv = {}): Promise<SplitInstallation> {
    const folder = await dataFolder();
    const server = await startPostgres({ folder, settings: ['fsync=off'] });
    const { out } = await run(['bootstrap', '--prefix', 'split_', '--database', 'split'], { ADMIN_DATABASE_URL: server.adminUrl });
    const secrets = Object.fromEntries(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(/=(.*)/s).slice(0, 2)),
    ) as Record<string, string>;
    const made = new SplitInstallation(folder, server, await startMailServer(), secrets, settings);
    made.keep('log of postgres', server.process);
    await made.run('migrate');
    return made;
  }

  /** All that was printed so far, by each kind of process and command. */
  get outputs(): Output[] {
    return [...this.said].map(([where, text]) => ({ where, text }));
  }

  get env(): NodeJS.ProcessEnv {
    return { LANG: 'en', SMTP_URL: this.mail.url, ...this.settings, ...this.secrets };
  }

  /** Everything in the database is readable to this one. */
  get adminUrl(): string {
    return Object.assign(new URL(this.server.adminUrl), { pathname: '/split' }).href;
  }

  sql<R extends object>(text: string, values: unknown[] = []): Promise<R[]> {
    return asAdmin(this.adminUrl, async (admin) => (await admin.query<R>(text, values)).rows);
  }

  /** Signed in at one of the servers with both steps. A code counts once, and the test does not wait for the next. */
  async signIn(server: Pick<Server, 'url'>, { email, password, totpSecret }: Person): Promise<PageReader> {
    const person = new PageReader(server);
    await person.submit('/sign-in', '/sign-in', { email, password });
    await this.sql('update totp set last_step = 0');
    const code = totpCode(totpSecret, new Date());
    await person.submit('/sign-in/second-step', '/sign-in/second-step', { code });
    return person;
  }

  /** A command to its end; what it says is kept. @throws when it fails */
  async run(...args: readonly string[]): Promise<Ran> {
    const ran = await run(args, this.env);
    const name = args.slice(0, 2).join(' ');
    this.hear(`what ${name} answers`, ran.out);
    this.hear(`what ${name} remarks`, ran.err);
    if (ran.code !== 0) throw new Error(`${name}: ${ran.err}`);
    return ran;
  }

  async fillWithDemo(): Promise<DemoAccess> {
    return JSON.parse((await this.run('demo')).out) as DemoAccess;
  }

  async serve(kind: 'api' | 'web', more: NodeJS.ProcessEnv = {}): Promise<Server> {
    const [PORT, METRICS_PORT] = [String(await freePort()), String(await freePort())];
    const child = await this.begin(kind, { PORT, METRICS_PORT, ...more });
    return { child, url: `http://127.0.0.1:${PORT}`, metricsUrl: `http://127.0.0.1:${METRICS_PORT}/metrics` };
  }

  /** The process, once it has said that it is ready. */
  async begin(kind: 'api' | 'web' | 'worker', more: NodeJS.ProcessEnv = {}): Promise<ChildProcess> {
    const child = start([kind], { ...this.env, ...more });
    this.running.push(child);
    this.keep(`log of ${kind}`, child);
    await new Promise<void>((resolve, reject) => {
      child.stdout?.on('data', (said: Buffer) => {
        if (said.toString().includes('Ready')) resolve();
      });
      child.once('exit', (code) => reject(new Error(`${kind} ended with ${String(code)}.`)));
    });
    return child;
  }

  async databaseAway(): Promise<void> {
    await this.server.stop();
  }

  async databaseBack(): Promise<void> {
    const { port } = new URL(this.server.adminUrl);
    this.server = await startPostgres({ folder: this.folder, port: Number(port), settings: ['fsync=off'] });
    this.keep('log of postgres', this.server.process);
  }

  /** Every row of every table, every column as PostgreSQL writes it: bytes as hexadecimal. */
  rows(): Promise<Output[]> {
    return asAdmin(this.adminUrl, async (admin) => {
      const { rows: tables } = await admin.query<{ name: string }>(TABLES);
      const dumps: Output[] = [];
      for (const { name } of tables) {
        const { rows } = await admin.query<{ text: string }>(`select t::text as text from ${name} t`);
        dumps.push({ where: `table ${name}`, text: rows.map(({ text }) => text).join('\n') });
      }
      return dumps;
    });
  }

  async close(): Promise<void> {
    for (const child of this.running) child.kill('SIGTERM');
    await Promise.all(this.running.map(ended));
    await this.mail.close();
    await this.server.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  private keep(where: string, child: ChildProcess): void {
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (said: Buffer) => this.hear(where, said.toString()));
  }

  private hear(where: string, text: string): void {
    this.said.set(where, (this.said.get(where) ?? '') + text);
  }
}

const TABLES = `
  select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
  where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`;
