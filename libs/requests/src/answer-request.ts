import { Injectable } from '@nestjs/common';
import type { Actor } from '@liaison/kernel';
import { ActOnThread, type Done } from './act-on-thread.js';
import { readTexts } from './domain/read-response.js';

export interface GivenAnswer {
  readonly timeFrame?: string;
  readonly nature?: string;
  readonly scope?: string;
  readonly terms?: string;
  readonly text: string;
}

@Injectable()
export class AnswerRequest {
  constructor(private readonly acts: ActOnThread) {}

  /** @throws InvalidInput and what ActOnThread throws */
  async execute(actor: Actor, id: string, given: GivenAnswer): Promise<Done> {
    const content = readTexts(given, ['timeFrame', 'nature', 'scope', 'terms', 'text'], ['text']);
    return this.acts.execute(actor, id, {
      act: 'answer',
      fact: 'answered',
      says: { kind: 'answer', content },
      audit: (data) => ({ act: 'requests/answered', data }),
    });
  }
}
