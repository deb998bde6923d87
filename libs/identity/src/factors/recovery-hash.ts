import { Injectable } from '@nestjs/common';
import { Sealer } from '@liaison/database';

/** What is stored of a recovery code: a keyed hash, bound to its account. */
@Injectable()
export class RecoveryHash {
  constructor(private readonly sealer: Sealer) {}

  of(accountId: string, code: string): Buffer {
    return this.sealer.mac('recovery code', `${accountId} ${code}`);
  }
}
