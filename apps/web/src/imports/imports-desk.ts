import { Injectable } from '@nestjs/common';
import { ImportsQuery, type ImportRowView, type ImportView, type Outcome, OUTCOMES } from '@liaison/directory';
import { ActorsQuery, type KnownActor } from '@liaison/identity';
import { decodeCursor, encodeCursor } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import type { StateNames } from '../contacts/contact.view.js';
import { type Given, wordOf } from '../frame/given.js';
import { NamesOfStates } from '../frame/state-names.js';
import { NOTHING_TYPED, type Typed } from '../parts/typed.js';

const LISTED = 50;
const ROWS = 25;

export interface ImportsProps {
  readonly imports: readonly ImportView[];
  readonly nextCursor: string | null;
  readonly names: StateNames;
  readonly actors: ReadonlyMap<string, KnownActor>;
  /** Sources that stand above others, the highest first. */
  readonly precedence: string | undefined;
  readonly typed: Typed;
}

export interface ImportProps {
  readonly one: ImportView;
  readonly rows: readonly ImportRowView[];
  /** Which rows are shown; all when null. */
  readonly outcome: Outcome | null;
  readonly nextCursor: string | null;
  readonly names: StateNames;
  readonly actors: ReadonlyMap<string, KnownActor>;
  /** Whether the reader made it, or may go on with it. */
  readonly own: boolean;
  readonly typed: Typed;
}

/** What somebody sees of imports. */
@Injectable()
export class ImportsDesk {
  constructor(
    private readonly imports: ImportsQuery,
    private readonly people: ActorsQuery,
    private readonly names: NamesOfStates,
    private readonly settings: Settings,
  ) {}

  async all(actor: Actor, query: Given, typed: Typed = NOTHING_TYPED): Promise<ImportsProps> {
    const found = await this.imports.list(actor, { after: cursorOf(query), limit: LISTED + 1 });
    const { shown, nextCursor } = paged(found, LISTED);
    const [names, actors] = await Promise.all([this.names.all(actor), this.actorsOf(actor, shown)]);
    return { imports: shown, nextCursor, names, actors, precedence: this.settings.IMPORT_SOURCES, typed };
  }

  async one(actor: Actor, id: string, query: Given, typed: Typed = NOTHING_TYPED): Promise<ImportProps> {
    const one = await this.imports.one(actor, id);
    const outcome = OUTCOMES.find((known) => known === wordOf(query, 'outcome')) ?? null;
    const wanted = { after: cursorOf(query), limit: ROWS + 1, ...(outcome && { outcomes: [outcome] }) };
    const [found, names, actors] = await Promise.all([
      this.imports.rows(actor, id, wanted),
      this.names.all(actor),
      this.actorsOf(actor, [one]),
    ]);
    const { shown, nextCursor } = paged(found, ROWS);
    const own = one.owner === (actor.state === null ? 'office' : 'state');
    return { one, rows: shown, outcome, nextCursor, names, actors, own, typed };
  }

  private actorsOf(actor: Actor, imports: readonly ImportView[]): Promise<ReadonlyMap<string, KnownActor>> {
    const named = imports.flatMap(({ createdBy, appliedBy, closedBy }) => [createdBy, appliedBy, closedBy]);
    return this.people.of(
      actor,
      named.filter((name) => name !== null),
    );
  }
}

function cursorOf(query: Given): string | null {
  const [after = null] = decodeCursor(wordOf(query, 'cursor') || undefined, 1, 'ids') ?? [];
  return after;
}

function paged<T extends { readonly id: string }>(found: readonly T[], limit: number): { shown: readonly T[]; nextCursor: string | null } {
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1) : undefined;
  return { shown, nextCursor: last ? encodeCursor([last.id]) : null };
}
