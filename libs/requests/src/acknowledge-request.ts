import { Injectable } from '@nestjs/common';
import type { Actor } from '@liaison/kernel';
import { ActOnThread } from './act-on-thread.js';

export interface Acknowledgement {
  readonly acknowledgedAt: string;
  readonly by: string;
}

/** "We have it", which is not agreeing. Exactly one exists, whoever races, and it stops every other channel. */
@Injectable()
export class AcknowledgeRequest {
  constructor(private readonly acts: ActOnThread) {}

  /** @throws AlreadyAcknowledged and what ActOnThread throws */
  async execute(actor: Actor, id: string): Promise<Acknowledgement> {
    const { at, by } = await this.acts.execute(actor, id, {
      act: 'acknowledge',
      fact: 'acknowledged',
      audit: (data) => ({ act: 'requests/acknowledged', data }),
    });
    return { acknowledgedAt: at, by };
  }
}
