import { Injectable } from '@nestjs/common';
import { Reads } from '@liaison/database';
import { Unavailable } from '../problems/http.errors.js';

/** The newest migration this release knows; older schemas are not ready. */
export class Release {
  constructor(readonly latestMigration: string | null) {}
}

export type Check = 'ok' | 'late' | 'overdue';

export interface Readiness {
  readonly status: 'ready' | 'degraded';
  readonly checks: {
    readonly database: 'ok';
    readonly migrations: 'ok';
    readonly worker: Check;
    readonly queue: Check;
    readonly mail: Check;
  };
}

interface Row {
  readonly migrated: boolean;
  readonly beating: boolean;
  readonly overdue: readonly string[];
}

@Injectable()
export class HealthQuery {
  constructor(
    private readonly reads: Reads,
    private readonly release: Release,
  ) {}

  /** The database and its schema decide; what is late elsewhere is only told. @throws Unavailable */
  async readiness(): Promise<Readiness> {
    const row = await this.reads.first<Row>('health', HEALTH, [this.release.latestMigration]);
    if (!row?.migrated) throw new Unavailable();
    const mail = row.overdue.some((job) => job.startsWith('messaging:')) ? 'overdue' : 'ok';
    const queue = row.overdue.some((job) => !job.startsWith('messaging:')) ? 'overdue' : 'ok';
    const degraded = !row.beating || row.overdue.length > 0;
    const checks = { database: 'ok', migrations: 'ok', worker: row.beating ? 'ok' : 'late', queue, mail } as const;
    return { status: degraded ? 'degraded' : 'ready', checks };
  }
}

/** A heartbeat's `overdue` holds the number of overdue rows per job. */
const HEALTH = `
  select $1::text is null or exists (select from migrations where name = $1) as migrated,
    exists (select from heartbeat where at > now() - interval '1 minute') as beating,
    array(select distinct job from heartbeat, jsonb_each_text(overdue) as o (job, count)
          where at > now() - interval '1 minute' and count ~ '^[1-9]') as overdue`;
