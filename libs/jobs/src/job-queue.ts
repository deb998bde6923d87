import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import type { JobName, Jobs } from './jobs.js';

@Injectable()
export class JobQueue {
  /** Rings in the caller's transaction: heard when it commits. A waiting job with the same key is replaced, not doubled. */
  async ring<J extends JobName>(tx: Tx, job: J, payload: Jobs[J], key: string = job): Promise<void> {
    await tx.query('select ring($1, $2::json, $3)', [job, JSON.stringify(payload), key]);
  }
}
