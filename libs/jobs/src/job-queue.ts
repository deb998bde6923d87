import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import type { JobName } from './jobs.js';

@Injectable()
export class JobQueue {
  /** Rings in the caller's transaction: heard when it commits. Ringing again before anybody came is still one ring. */
  async ring(tx: Tx, job: JobName): Promise<void> {
    await tx.query('select ring($1)', [job]);
  }
}
