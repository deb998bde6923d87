import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { type Actor, Clock, InvalidInput } from '@liaison/kernel';
import { type Catalogue, Schemes } from '@liaison/severity';
import { ApplyClassification, type Entry } from './apply-classification.js';
import { type Classified, place } from './check-content.js';
import type { StatementView } from './classification.view.js';
import { recordClassification } from './classifications.js';
import { isSame, nameOf } from './domain/classification.js';
import type { GivenContent } from './domain/content-reader.js';
import { type Reclassification, readReclassification } from './domain/read-reclassification.js';
import { type Direction, directionOf, type Effect } from './domain/reclassify.js';
import { entryOf } from './escalation.js';
import { officeOf } from './office.js';
import { allowForOwnState } from './own-state.js';
import { ClassificationUnchanged, IllegalTransition } from './requests.errors.js';
import { lockOwnRequest, type RequestRow, writeClassification } from './requests.store.js';
import { lockThreads, type ThreadRow } from './threads.js';
import { statementView } from './view-classification.js';
import { withLine } from './with-line.js';

export interface Reclassified {
  readonly id: string;
  readonly at: string;
  /** The office that classified. */
  readonly by: string;
  readonly from: StatementView;
  readonly to: StatementView;
  readonly direction: Direction;
  /** What came of it per receiving State. */
  readonly threads: readonly { readonly state: string; readonly effect: Effect }[];
}

/** The sender classifies anew. What was said before stays in the history. */
@Injectable()
export class ReclassifyRequest {
  constructor(
    private readonly transactions: Transactions,
    private readonly schemes: Schemes,
    private readonly apply: ApplyClassification,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput, NotFound, IllegalTransition, ClassificationUnchanged and what the scale refuses */
  async execute(actor: Actor, id: string, given: GivenContent): Promise<Reclassified> {
    allowForOwnState(actor, 'request/send');
    const said = readReclassification(withLine(given));
    const scales = await this.schemes.current();
    return this.transactions.run(actor, async (tx) => {
      const row = await lockOwnRequest(tx, actor, id);
      const threads = await lockThreads(tx, actor.directoryId, id);
      requireOpen(row, threads);
      const entry = await this.record(tx, actor, row, read(row, said, scales), said.reason);
      const { from, to, at, by } = entry;
      const view = { id: entry.id, at: at.toISOString(), by, from: statementView(from), to: statementView(to) };
      return { ...view, direction: directionOf(from.level, to.level), threads: await this.spread(tx, actor, threads, entry) };
    });
  }

  private async record(tx: Tx, actor: Actor, row: RequestRow, to: Classified, reason: string): Promise<Entry> {
    const on = { at: this.clock.now(), by: (await officeOf(tx, actor))?.institution ?? actor.state ?? '' };
    await writeClassification(tx, row.id, to);
    const id = await recordClassification(tx, actor, { requestId: row.id, before: row, after: to, reason, ...on });
    return { id, from: row, to, ...on };
  }

  private async spread(tx: Tx, actor: Actor, threads: readonly ThreadRow[], entry: Entry): Promise<Reclassified['threads']> {
    const effects: Reclassified['threads'][number][] = [];
    for (const thread of threads) {
      const effect = await this.apply.execute(tx, actor, thread, entry);
      const data = { from: nameOf(entry.from), to: nameOf(entry.to), effect };
      if (effect !== 'none') await this.audit.append(tx, actor, 'requests/reclassified', { ...entryOf(thread), data });
      effects.push({ state: thread.receiverState, effect });
    }
    return effects;
  }
}

/** @throws InvalidInput, ClassificationUnchanged and what the scale refuses */
function read(row: RequestRow, { tlp, reason: _, ...said }: Reclassification, scales: Catalogue): Classified {
  if (tlp !== null && tlp !== row.tlp)
    throw new InvalidInput([{ pointer: '/classificationLine', code: 'line-differs', values: { member: 'tlp' } }]);
  const anew = { ...row, ...said };
  const to = { ...anew, ...place(said.severity, scales, anew) };
  if (isSame(row, to)) throw new ClassificationUnchanged();
  return to;
}

function requireOpen({ sentAt }: RequestRow, threads: readonly ThreadRow[]): void {
  const open = sentAt !== null && threads.some(({ status }) => status !== 'closed' && status !== 'withdrawn');
  if (!open) throw new IllegalTransition(threads[0]?.status ?? 'draft', 'classify');
}
