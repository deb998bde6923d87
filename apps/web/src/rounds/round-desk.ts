import { Injectable } from '@nestjs/common';
import { decodeCursor, pageOf } from '@liaison/http';
import { type Actor, NotFound } from '@liaison/kernel';
import { PauseRound, PreviewRound, ResumeRound, RoundsQuery, StartRound, StopRound } from '@liaison/verification';
import type { RoundProps } from './round.page.js';

const PAGE = 50;

/** What an officer sees of one round, and the acts on it. */
@Injectable()
export class RoundDesk {
  private readonly acts: ReadonlyMap<string, { execute(actor: Actor, id: string): Promise<unknown> }>;

  constructor(
    private readonly rounds: RoundsQuery,
    private readonly previews: PreviewRound,
    start: StartRound,
    pause: PauseRound,
    resume: ResumeRound,
    stop: StopRound,
  ) {
    this.acts = new Map(Object.entries({ start, pause, resume, stop }));
  }

  async look(actor: Actor, id: string, cursor: string | undefined): Promise<Omit<RoundProps, 'names'>> {
    const [after = null] = decodeCursor(cursor, 1, 'ids') ?? [];
    const round = await this.rounds.one(actor, id);
    const mayStart = round.createdBy !== actor.name;
    if (round.status === 'draft') {
      const { items } = await this.previews.execute(actor, id);
      return { round, mayStart, preview: items, counts: {}, checks: [], nextCursor: null, results: null };
    }
    const [{ wrongPerson, ...counts }, results, checks] = await Promise.all([
      this.rounds.board(actor, id),
      this.rounds.results(actor, id),
      this.rounds.checks(actor, id, { after, limit: PAGE + 1 }),
    ]);
    const { items, nextCursor } = pageOf(checks, PAGE, (check) => [check.id]);
    return { round, mayStart, preview: null, counts: { ...counts, 'wrong-person': wrongPerson }, checks: items, nextCursor, results };
  }

  async act(actor: Actor, id: string, act: string): Promise<void> {
    const found = this.acts.get(act);
    if (!found) throw new NotFound('act');
    await found.execute(actor, id);
  }
}
