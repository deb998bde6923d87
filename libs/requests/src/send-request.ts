import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { type Actor, StaleVersion } from '@liaison/kernel';
import { Schemes } from '@liaison/severity';
import type { Language } from '@liaison/texts';
import { checkContent } from './check-content.js';
import type { Expected } from './change-draft.js';
import type { Composed } from './compose-request.js';
import { Dispatch } from './dispatch.js';
import { allowForOwnState } from './own-state.js';
import { planView } from './plan.view.js';
import { IllegalTransition } from './requests.errors.js';
import { lockOwnRequest } from './requests.store.js';

/** Sends a kept draft, which by now must have everything a request needs. */
@Injectable()
export class SendRequest {
  constructor(
    private readonly transactions: Transactions,
    private readonly schemes: Schemes,
    private readonly dispatch: Dispatch,
  ) {}

  /** @throws NotFound, IllegalTransition, StaleVersion, InvalidInput */
  async execute(
    actor: Actor,
    id: string,
    { expected = 'any', language = 'en' }: { expected?: Expected; language?: Language } = {},
  ): Promise<Composed> {
    allowForOwnState(actor, 'request/send');
    const scales = await this.schemes.current();
    return this.transactions.run(actor, async (tx) => {
      const row = await lockOwnRequest(tx, actor, id);
      if (row.sentAt !== null) throw new IllegalTransition('sent', 'send');
      if (expected !== 'any' && expected !== row.version) throw new StaleVersion();
      const content = await checkContent(tx, actor, { ...row }, { draft: false, scales });
      const sent = await this.dispatch.execute(tx, actor, id, content);
      const threads = sent.map(({ plan, ...thread }) => ({ ...thread, plan: planView(thread.state, plan, language) }));
      return { id, reference: row.reference, threads };
    });
  }
}
