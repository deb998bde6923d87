import { Test } from '@nestjs/testing';
import { AuditModule } from '@liaison/audit';
import { DatabaseModule, fromSealedColumn } from '@liaison/database';
import { JobsModule } from '@liaison/jobs';
import { AdvanceRequests, RequestsModule } from '@liaison/requests';
import { asAdmin } from './database.js';
import { testProcess, type TestProcess } from './process.js';
import { RequestStates } from './request-states.js';
import { UNLIMITED } from './unlimited.js';

export type Side = 'QM' | 'QN' | 'QO';

export interface PostedMail {
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
}

interface WatchedFact {
  readonly kind: string;
  readonly text: string;
  readonly plan: { readonly steps: readonly object[] } | null;
}

interface WatchedThread {
  readonly status: string;
  readonly step: number;
  readonly plan_revision: number;
  readonly running_level: number;
  readonly next_step_at: Date | null;
}

/** Requests between States, a worker that carries them on when told to, and a look at all they leave behind. */
export class RequestWatch {
  private constructor(
    readonly states: RequestStates,
    private readonly worker: TestProcess,
    private readonly escalation: AdvanceRequests,
  ) {}

  static async start(): Promise<RequestWatch> {
    const states = await RequestStates.start({ env: UNLIMITED });
    const worker = await testProcess(states.app.database, 'worker', states.app.process.clock);
    const imports = [DatabaseModule.of(worker), JobsModule, AuditModule, RequestsModule];
    const escalation = (await Test.createTestingModule({ imports }).compile()).get(AdvanceRequests);
    return new RequestWatch(states, worker, escalation);
  }

  async stop(): Promise<void> {
    await this.worker.source.destroy();
    await this.states.app.close();
  }

  /** Business time in `ms` from now, as the service writes it. */
  in(ms: number): string {
    return new Date(this.states.app.process.clock.now().getTime() + ms).toISOString();
  }

  /** Lets time pass without anybody working. */
  wait(ms: number): void {
    this.states.app.process.clock.advance(ms);
  }

  work(): Promise<void> {
    return this.escalation.work();
  }

  sql<T>(statement: string, values: readonly unknown[] = []): Promise<T[]> {
    return asAdmin(this.states.app.database.adminUrl, async (admin) => (await admin.query(statement, [...values])).rows as T[]);
  }

  async view(id: string, side: Side = 'QM') {
    return (await this.states.get(`/${id}`, side)).body;
  }

  async facts(id: string, side: Side = 'QM'): Promise<WatchedFact[]> {
    return ((await this.states.get(`/${id}/timeline`, side)).body as { items: WatchedFact[] }).items;
  }

  async kinds(id: string, side: Side = 'QM'): Promise<string[]> {
    return (await this.facts(id, side)).map(({ kind }) => kind);
  }

  async thread(id: string): Promise<WatchedThread | undefined> {
    const columns = 'status, step, plan_revision, running_level, next_step_at';
    return (await this.sql<WatchedThread>(`select ${columns} from incident_thread where request_id = $1`, [id]))[0];
  }

  /** In the order they were posted. */
  async mails(id: string): Promise<PostedMail[]> {
    const rows = await this.sql<PostedMail & { id: string; body: string }>(
      `select d.id, d.recipient, d.subject, d.body::text from delivery d join incident_thread t on t.id = d.thread_id
       where t.request_id = $1 order by d.posted_at, d.id`,
      [id],
    );
    return rows.map((row) => ({ ...row, text: this.worker.sealer.open(fromSealedColumn(row.body), `delivery:body:${row.id}`) }));
  }

  /** Which office was written to with which R code: `technical R4`. */
  async codes(id: string): Promise<string[]> {
    return (await this.mails(id)).map(({ recipient, subject }) => `${recipient.split('@')[0]} ${/ (R\d) - /.exec(subject)?.[1]}`);
  }

  reclassify(id: string, severity: object | null, more: object = {}) {
    return this.states.post(`/${id}/classification`, 'QM', { severity, reason: 'More is known now.', ...more });
  }
}

/** A level of the neutral scale. */
export function R(level: number) {
  return { scheme: 'ref6', level: `R${level}` };
}
