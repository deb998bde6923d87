import { Controller, type MessageEvent, type OnModuleDestroy, Param, Req, Sse } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { distinctUntilChanged, exhaustMap, map, type Observable, Subject, take, takeUntil, takeWhile, timer } from 'rxjs';
import { CurrentActor, May } from '@liaison/http';
import { Sessions, verdict } from '@liaison/identity';
import { type Actor, isId, NotFound } from '@liaison/kernel';
import { type BoardView, RoundsQuery } from '@liaison/verification';

const EVERY = 2_000;
/** The browser then asks again, and its session is judged again. */
const LOOKS_PER_CONNECTION = 30;

/** The live counts of a round; the page works without them. */
@ApiExcludeController()
@Controller('rounds/:id/board')
export class BoardController implements OnModuleDestroy {
  private readonly stopped = new Subject<void>();

  constructor(
    private readonly rounds: RoundsQuery,
    private readonly sessions: Sessions,
  ) {}

  @May('round/read')
  @Sse()
  watch(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Param('id') id: string): Observable<MessageEvent> {
    if (!isId(id)) throw new NotFound('round');
    return timer(0, EVERY).pipe(
      take(LOOKS_PER_CONNECTION),
      exhaustMap(() => this.look(request, actor, id)),
      takeWhile((board) => board !== null),
      map((board) => JSON.stringify(toCounts(board))),
      distinctUntilChanged(),
      map((data) => ({ data })),
      takeUntil(this.stopped),
    );
  }

  /** Null as soon as the session has ended or the role is gone: what is open does not outlive the right to it. */
  private async look({ session }: FastifyRequest, { personId }: Actor, id: string): Promise<BoardView | null> {
    const signedIn = await this.sessions.find(session.sessionId);
    if (signedIn?.actor.personId !== personId || verdict(signedIn.actor, 'round/read') !== 'allowed') return null;
    return this.rounds.board(signedIn.actor, id);
  }

  onModuleDestroy(): void {
    this.stopped.next();
  }
}

function toCounts({ status, wrongPerson, ...counts }: BoardView) {
  return { status, counts: { ...counts, 'wrong-person': wrongPerson } };
}
