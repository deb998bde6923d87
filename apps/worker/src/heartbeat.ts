import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { DataSource } from 'typeorm';

/** Real time: a process that has not been heard of for this long is dead. */
const DEAD_AFTER_SECONDS = 60;

/** Tells the others that this process lives, and finds out which of them do not. */
export class Heartbeat {
  private readonly name = `worker:${hostname()}:${String(process.pid)}:${randomBytes(4).toString('hex')}`;

  constructor(private readonly source: DataSource) {}

  /** `late`: per job, how many rows are long overdue. */
  async beat(workerIds: readonly string[], late: Readonly<Record<string, number>>): Promise<void> {
    await this.source.query(BEAT, [this.name, workerIds, JSON.stringify(late)]);
  }

  /** Gives the jobs of dead workers back to the queue; their locks would hold for hours. */
  async buryTheDead(): Promise<void> {
    const others = await this.source.query<{ process: string; silent: boolean }[]>(OTHERS, [this.name, DEAD_AFTER_SECONDS]);
    const dead = others.filter(({ process: name, silent }) => silent || isGoneFromHere(name)).map(({ process: name }) => name);
    if (dead.length) await this.source.query(BURY, [dead]);
  }

  /** A clean end: nobody has to wonder where it went. */
  async end(): Promise<void> {
    await this.source.query(BURY, [[this.name]]);
  }
}

/** A process of this machine that no longer exists need not be waited for. */
function isGoneFromHere(name: string): boolean {
  const [, host, pid] = name.split(':');
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

const BEAT = `
  insert into heartbeat (process, at, workers, overdue) values ($1, now(), $2, $3)
  on conflict (process) do update set at = excluded.at, workers = excluded.workers, overdue = excluded.overdue`;

const OTHERS = `
  select process, at < now() - make_interval(secs => $2) as silent from heartbeat where process like 'worker:%' and process <> $1`;

const BURY = `
  with dead as (delete from heartbeat where process = any($1) returning workers)
  select graphile_worker.force_unlock_workers(workers) from dead where cardinality(workers) > 0`;
