import { Injectable } from '@nestjs/common';
import { SealTrail } from '@liaison/audit';
import { Installation, Reads } from '@liaison/database';
import { DueWork, type Overdue } from '@liaison/jobs';
import { system } from '@liaison/kernel';

/** Seals the trail whenever entries wait for their leaf. The trail knows no queue, so the worker knows the trail. */
@Injectable()
export class SealDue extends DueWork {
  readonly job = 'audit:seal';

  constructor(
    private readonly seal: SealTrail,
    private readonly reads: Reads,
    private readonly installation: Installation,
  ) {
    super();
  }

  async overdue(): Promise<Overdue> {
    const row = await this.reads.first<{ count: number; oldest: Date | null }>('audit-unsealed', UNSEALED, [this.installation.directoryId]);
    return row ?? { count: 0, oldest: null };
  }

  async work(): Promise<void> {
    await this.seal.execute(system('trail', this.installation.directoryId));
  }
}

const UNSEALED = `
  select count(*)::integer as count, min(recorded_at) as oldest from audit_entry
  where directory_id = $1 and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
    and transaction_id >= coalesce((select max(sealed_below::text::bigint) from audit_head where directory_id = $1), 0)::text::xid8`;
