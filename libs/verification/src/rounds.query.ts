import { Injectable } from '@nestjs/common';
import { Reads } from '@liaison/database';
import { allow, verdict } from '@liaison/identity';
import { type Actor, NotFound } from '@liaison/kernel';
import type { Answer, AnsweredBy, CheckStatus } from './domain/check.js';
import { showDuration } from './domain/reply-window.js';
import type { RoundStatus } from './domain/round.js';
import * as sql from './rounds.sql.js';

export interface RoundView {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly status: RoundStatus;
  readonly exercise: boolean;
  /** Null: every State, or not for the reader to see. */
  readonly states: string[] | null;
  readonly categories: string[] | null;
  readonly replyWindow: string;
  /** For a State: how many of the letters are its own. */
  readonly recipients: number;
  readonly createdBy: string | null;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly deadline: string | null;
  readonly endedAt: string | null;
  readonly version: number;
}

export interface CheckView {
  readonly id: string;
  readonly roundId: string;
  readonly round: string;
  readonly reference: string;
  readonly state: string;
  readonly category: string;
  readonly contactId: string;
  readonly channelId: string;
  readonly exercise: boolean;
  readonly status: CheckStatus;
  readonly sentAt: string | null;
  readonly reminders: number;
  readonly confirmedAt: string | null;
  readonly confirmedBy: AnsweredBy | null;
  readonly answer: Answer | null;
  readonly late: boolean;
  readonly deadline: string;
}

export interface Results {
  /** Letters handed to the mail server. */
  readonly sent: number;
  /** By a person; what a State's own system answered stands apart. */
  readonly confirmed: number;
  readonly confirmedBySystem: number;
  readonly wrongPerson: number;
  readonly unanswered: number;
  readonly failed: number;
  /** From handing over to a person's answer; null while nobody has answered. */
  readonly medianSeconds: number | null;
  readonly p90Seconds: number | null;
}

export interface ResultsView extends Results {
  readonly byCategory: Readonly<Record<string, Results>>;
}

/** The live counts of a round. Every check is in exactly one of them; `failed` holds both kinds. */
export interface BoardView {
  readonly status: RoundStatus;
  readonly recipients: number;
  readonly pending: number;
  readonly sent: number;
  readonly confirmed: number;
  readonly wrongPerson: number;
  readonly unanswered: number;
  readonly failed: number;
  readonly stopped: number;
}

export interface PageOf {
  /** The id after which the page starts; null: from the beginning. */
  readonly after: string | null;
  readonly limit: number;
}

type RoundRow = Omit<RoundView, 'replyWindow'> & { readonly windowMs: number };
type ResultsRow = Results & { readonly category: string | null };

/** Officers see everything of a round, a State what concerns its own contacts, nobody else anything. */
@Injectable()
export class RoundsQuery {
  constructor(private readonly reads: Reads) {}

  /** Newest first. */
  async list(actor: Actor, { after, limit }: PageOf): Promise<RoundView[]> {
    const values = [actor.directoryId, scopeOf(actor), after, limit];
    return (await this.reads.all<RoundRow>('verification-rounds', sql.ROUNDS, values)).map(toView);
  }

  /** @throws NotFound also when none of the reader's contacts is in it */
  async one(actor: Actor, id: string): Promise<RoundView> {
    const row = await this.reads.first<RoundRow>('verification-round', sql.ROUND, [actor.directoryId, scopeOf(actor), id]);
    if (!row) throw new NotFound('round');
    return toView(row);
  }

  /** In the order of their references. */
  async checks(actor: Actor, roundId: string, { after, limit }: PageOf): Promise<CheckView[]> {
    await this.one(actor, roundId);
    return this.reads.all<CheckView>('verification-checks', sql.CHECKS, [actor.directoryId, scopeOf(actor), roundId, after, limit]);
  }

  async results(actor: Actor, roundId: string): Promise<ResultsView> {
    await this.one(actor, roundId);
    const rows = await this.reads.all<ResultsRow>('verification-results', sql.RESULTS, [actor.directoryId, scopeOf(actor), roundId]);
    const named = rows.map(({ category, ...results }) => [category, results] as const);
    const total = named.find(([category]) => category === null)?.[1];
    if (!total) throw new NotFound('round');
    return { ...total, byCategory: Object.fromEntries(named.filter(([category]) => category !== null)) as Record<string, Results> };
  }

  /** One indexed count, cheap enough to be asked every second. */
  async board(actor: Actor, id: string): Promise<BoardView> {
    allow(actor, 'round/read');
    const board = await this.reads.first<BoardView & Record<string, unknown>>('verification-board', sql.BOARD, [actor.directoryId, id]);
    if (!board) throw new NotFound('round');
    return board;
  }

  /** The State whose channel a check tries, or null when there is no such check. */
  async stateOfCheck({ directoryId }: Actor, checkId: string): Promise<string | null> {
    const row = await this.reads.first<{ state: string }>('verification-check-state', sql.STATE_OF_CHECK, [directoryId, checkId]);
    return row?.state ?? null;
  }

  /** Checks of the reader's own State that wait for an answer, the most urgent first; at most 200. */
  async openChecks(actor: Actor): Promise<CheckView[]> {
    allow(actor, 'check/read', { states: actor.state === null ? [] : [actor.state] });
    return this.reads.all<CheckView>('verification-open-checks', sql.OPEN_CHECKS, [actor.directoryId, actor.state]);
  }
}

/** Null: everything. @throws Forbidden when the actor is neither an officer nor of a State */
function scopeOf(actor: Actor): string | null {
  if (verdict(actor, 'round/read') === 'allowed') return null;
  allow(actor, 'check/read', { states: actor.state === null ? [] : [actor.state] });
  return actor.state;
}

function toView({ windowMs, ...round }: RoundRow): RoundView {
  return { ...round, replyWindow: showDuration(windowMs) };
}
