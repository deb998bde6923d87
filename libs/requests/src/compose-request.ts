import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { type Actor, Clock, newId, randomSymbols } from '@liaison/kernel';
import { Schemes } from '@liaison/severity';
import type { Language } from '@liaison/texts';
import { checkContent, type Classified } from './check-content.js';
import { Dispatch } from './dispatch.js';
import type { GivenContent } from './domain/content-reader.js';
import { referenceOf } from './domain/reference.js';
import { officeOf } from './office.js';
import { allowForOwnState } from './own-state.js';
import { planView, type PlanView } from './plan.view.js';
import { insertRequest } from './requests.store.js';
import { withLine } from './with-line.js';

export interface Composed {
  readonly id: string;
  readonly reference: string;
  readonly threads: readonly { state: string; status: 'draft' | 'sent'; plan: PlanView | null }[];
}

/** Keeps a draft, or sends at once. */
@Injectable()
export class ComposeRequest {
  constructor(
    private readonly transactions: Transactions,
    private readonly schemes: Schemes,
    private readonly dispatch: Dispatch,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput and what the scale refuses */
  async execute(
    actor: Actor,
    given: GivenContent,
    { draft = false, language = 'en' }: { draft?: boolean; language?: Language } = {},
  ): Promise<Composed> {
    const state = allowForOwnState(actor, 'request/send');
    const said = withLine(given);
    const scales = await this.schemes.current();
    return this.transactions.run(actor, async (tx) => {
      const content = await withOffice(tx, actor, await checkContent(tx, actor, said, { draft, scales }));
      const id = newId();
      const reference = referenceOf(randomSymbols(7), this.clock.now().getUTCFullYear(), content.exercise);
      await insertRequest(tx, actor, { id, reference, at: this.clock.now() }, content);
      const entry = { subject: `incident-request:${id}`, states: [state], exercise: content.exercise, data: {} };
      await this.audit.append(tx, actor, 'requests/drafted', entry);
      if (draft) return { id, reference, threads: content.to.map((to) => ({ state: to, status: 'draft', plan: null })) };
      const sent = await this.dispatch.execute(tx, actor, id, content);
      return { id, reference, threads: sent.map(({ plan, ...thread }) => ({ ...thread, plan: planView(thread.state, plan, language) })) };
    });
  }
}

/** Without a word about it the sending contact is the first technical one of those the actor staffs. */
async function withOffice(tx: Tx, actor: Actor, content: Classified): Promise<Classified> {
  return content.sendingContact === null ? { ...content, sendingContact: (await officeOf(tx, actor))?.id ?? null } : content;
}
