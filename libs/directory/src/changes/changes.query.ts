import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import { PositionUnknown } from '../directory.errors.js';
import { ContactReadings } from '../readings/contact-readings.js';
import { scopeOf } from '../scope.js';
import { ContactViews } from '../views/contact-views.js';
import type { ChangesPage, DirectoryChange, Position } from './change.view.js';
import { CHANGES } from './changes.sql.js';

interface Read {
  readonly last: string;
  readonly categories: readonly string[];
  readonly rows: readonly { readonly position: string; readonly owner: string; readonly change: DirectoryChange }[];
}

/**
 * What has changed in the directory since somebody read it, so that a mirror stays exact. Each contact and each State comes
 * once, as it is now; what changes while it is read comes again later.
 */
@Injectable()
export class ChangesQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly readings: ContactReadings,
    private readonly views: ContactViews,
  ) {}

  /** `since`: null reads everything from the beginning. @throws PositionUnknown, ReadingTooMuch */
  async since(actor: Actor, since: Position | null, limit: number): Promise<ChangesPage> {
    allow(actor, 'directory/read');
    const { last, categories, rows } = await this.read(actor, since, limit + 1);
    const eyes = eyesOf(actor, categories);
    if (since && (since.eyes !== eyes || BigInt(since.after) > BigInt(last))) throw new PositionUnknown();
    const page = rows.slice(0, limit);
    await this.count(actor, page);
    const more = rows.length > limit;
    const after = more ? (page.at(-1)?.position ?? last) : last;
    return { items: page.map(({ change }) => change), next: { after, from: since?.from ?? last, eyes }, more };
  }

  private read(actor: Actor, since: Position | null, limit: number): Promise<Read> {
    const { directoryId, state, officer, contactIds } = scopeOf(actor);
    return this.transactions.run(actor, async (tx) => {
      const values = [directoryId, since?.after ?? '0', since?.from ?? LAST, state, officer, contactIds, limit];
      const [read = NOTHING] = await tx.query<Read[]>(CHANGES, values);
      return read;
    });
  }

  private async count(actor: Actor, page: Read['rows']): Promise<void> {
    const contacts = page.filter(({ change: { kind, gone } }) => kind === 'contact' && !gone);
    await this.readings.count(
      actor,
      contacts.filter(({ owner }) => owner !== actor.state).map(({ change }) => change.id),
    );
    this.views.note(
      actor,
      contacts.map(({ owner }) => owner),
    );
  }
}

/** Of a first page everything is new. */
const LAST = '9223372036854775807';

const NOTHING: Read = { last: '0', categories: [], rows: [] };

/** Whoever comes to see more or less than before starts anew. */
function eyesOf({ state, roles }: Actor, categories: readonly string[]): string {
  return [state ?? '', [...roles].sort().join('+'), categories.join('+')].join('/');
}
