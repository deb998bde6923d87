import { Injectable } from '@nestjs/common';
import { Reads } from '@liaison/database';
import type { Act } from './acts.js';

export interface AuditEntryView {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  /** `requests/act`: of the correspondence the auditor learns no more than that. */
  readonly act: Act | 'requests/act';
  readonly subject: string;
  readonly states: string[];
  readonly exercise: boolean;
  readonly data: Record<string, unknown>;
}

export interface TrailPage {
  /** The id after which the page starts; null: with the newest. */
  readonly before: string | null;
  readonly limit: number;
  /** What acts begin with: `identity`, `directory` … */
  readonly area?: string | null;
  readonly since?: Date | null;
}

@Injectable()
export class AuditQuery {
  constructor(private readonly reads: Reads) {}

  /**
   * Entries that touch `state`, newest first. With `state` null (the auditor): all of them, correspondence only as its
   * hash. `before` is the id after which the page starts.
   */
  entries(directoryId: string, state: string | null, page: TrailPage): Promise<AuditEntryView[]> {
    const { before, limit, area = null, since = null } = page;
    return this.reads.all<AuditEntryView>('audit-entries', ENTRIES, [directoryId, state, before, limit, area, since]);
  }
}

const ENTRIES = `
  select id, at, recorded_at as "recordedAt", schema_version as "schemaVersion", exercise,
    case when hidden then '{}' else states end as states,
    case when hidden then 'hidden' else actor end as actor,
    case when hidden then 'requests/act' else act end as act,
    case when hidden then 'hidden' else subject end as subject,
    case when hidden then jsonb_build_object('hash', encode(hash, 'hex')) else data end as data
  from (select e.*, $2::text is null and (act like 'requests/%' or act like 'messaging/%' and data->>'kind' = 'request') as hidden from audit_entry e
        where directory_id = $1 and ($2::text is null or states @> array[$2::text]) and ($3::uuid is null or id < $3::uuid)
          and ($5::text is null or act like $5::text || '/%') and ($6::timestamptz is null or at >= $6)
        order by id desc limit $4) page
  order by id desc`;
