import { Injectable } from '@nestjs/common';
import type { Actor } from '@liaison/kernel';
import { ActOnThread, type Done } from './act-on-thread.js';

@Injectable()
export class WithdrawRequest {
  constructor(private readonly acts: ActOnThread) {}

  execute(actor: Actor, id: string, state?: string): Promise<Done> {
    return this.acts.execute(actor, id, {
      act: 'withdraw',
      fact: 'withdrawn',
      state,
      audit: (data) => ({ act: 'requests/withdrawn', data }),
    });
  }
}
