import { Injectable } from '@nestjs/common';
import type { Actor } from '@liaison/kernel';
import { ActOnThread, type Done } from './act-on-thread.js';
import { readTexts } from './domain/read-response.js';

/** The sender gives what the receiver asked for. */
@Injectable()
export class SendMessage {
  constructor(private readonly acts: ActOnThread) {}

  /** @throws InvalidInput and what ActOnThread throws */
  async execute(actor: Actor, id: string, { state, ...given }: { text: string; state?: string }): Promise<Done> {
    const content = readTexts(given, ['text'], ['text']);
    return this.acts.execute(actor, id, {
      act: 'message',
      fact: 'message',
      state,
      says: { kind: 'message', content },
      audit: (data) => ({ act: 'requests/message-sent', data }),
    });
  }
}
