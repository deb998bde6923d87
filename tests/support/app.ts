import type { DynamicModule, Type } from '@nestjs/common';
import { type HttpServer, startHttp } from '@liaison/http';
import { IssueApiKey, type NewApiKey, ORDINARY_SCOPES, totpCode } from '@liaison/identity';
import { CreateAccount, DemonstrationModule, GiveTotp, type NewAccount } from '@liaison/identity/demonstration';
import { operator, type Role } from '@liaison/kernel';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { asAdmin, createTestDatabase, type TestDatabase } from './database.js';
import { testProcess, type TestProcess } from './process.js';

export const PASSWORD = 'correct horse battery staple';

export interface Call {
  readonly key?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Whatever comes back; tests look into it freely. */
  readonly body: ReturnType<typeof JSON.parse>;
}

/** The whole api on a private database, on a free port. */
export class TestApp {
  /** The secrets of the accounts' authenticator apps, by address. */
  readonly apps = new Map<string, string>();

  private constructor(
    readonly database: TestDatabase,
    readonly process: TestProcess,
    readonly server: HttpServer,
  ) {}

  static async start(
    modules: readonly (Type | DynamicModule)[] = [ApiModule],
    env: NodeJS.ProcessEnv = {},
    poolSize = 10,
  ): Promise<TestApp> {
    const database = await createTestDatabase();
    const process = await testProcess(database, 'api', undefined, env, poolSize);
    try {
      return new TestApp(database, process, await startHttp({ parts: process, modules: [DemonstrationModule, ...modules], port: 0 }));
    } catch (error) {
      await process.source.destroy();
      await database.drop();
      throw error;
    }
  }

  get url(): string {
    return `http://127.0.0.1:${String(this.server.port)}`;
  }

  /** A use case or query of the running app. */
  get<T>(type: Type<T>): T {
    return this.server.app.get(type, { strict: false });
  }

  async call(method: string, path: string, { key, body, headers = {} }: Call = {}): Promise<Answer> {
    const response = await fetch(new URL(path, this.url), {
      method,
      redirect: 'manual',
      headers: {
        ...(key && { authorization: `Bearer ${key}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && {
        body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
      }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return { status: response.status, headers: response.headers, body: isJson && text ? (JSON.parse(text) as unknown) : text };
  }

  /** Lists States, so that accounts and keys can belong to them. */
  async listStates(...codes: readonly string[]): Promise<void> {
    const insert = 'insert into state (directory_id, code, names) values ($1, $2, $3)';
    await asAdmin(this.database.adminUrl, async (admin) => {
      for (const code of codes) await admin.query(insert, [this.database.directoryId, code, { en: `State ${code}` }]);
    });
  }

  /** The id of a new account with PASSWORD and an authenticator app. */
  async createAccount(account: Partial<NewAccount> & Pick<NewAccount, 'email' | 'state' | 'roles'>): Promise<string> {
    const id = await this.createBareAccount(account);
    this.apps.set(account.email, await this.get(GiveTotp).execute(this.operator(), id));
    return id;
  }

  /** The id of a new account with PASSWORD and nothing else yet. */
  createBareAccount(account: Partial<NewAccount> & Pick<NewAccount, 'email' | 'state' | 'roles'>): Promise<string> {
    return this.get(CreateAccount).execute(this.operator(), { name: account.email, password: PASSWORD, ...account });
  }

  /** What an account's app shows now. Each code works once, and tests do not wait for the next: it is made unused again. */
  async codeOf(email: string): Promise<string> {
    await asAdmin(this.database.adminUrl, (admin) =>
      admin.query('update totp set last_step = 0 where account_id = (select id from account where email = $1)', [email]),
    );
    return totpCode(this.apps.get(email) ?? '', new Date());
  }

  /** A key of `state` (null: of the directory) with these roles, for whatever they allow. */
  async issueKey(state: string | null, roles: readonly Role[], more: Partial<NewApiKey> = {}): Promise<string> {
    const { key } = await this.get(IssueApiKey).execute(this.operator(), { name: 'test', state, roles, scopes: ORDINARY_SCOPES, ...more });
    return key;
  }

  /** An officer's key, tied to an account of its own, so that two of them are two persons. */
  async issueOfficerKey(role: 'manager' | 'second-officer' | 'auditor', email = `${role}@directory.example`): Promise<string> {
    const accountId = await this.createAccount({ email, state: null, roles: [role] });
    return this.issueKey(null, [role], { accountId });
  }

  async close(): Promise<void> {
    try {
      await this.server.close();
    } finally {
      await this.process.source.destroy();
      await this.database.drop();
    }
  }

  private operator() {
    return operator('test', this.database.directoryId);
  }
}
