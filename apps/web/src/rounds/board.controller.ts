import { Controller, type MessageEvent, type OnModuleDestroy, Param, Sse } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { distinctUntilChanged, exhaustMap, map, type Observable, Subject, take, takeUntil, timer } from 'rxjs';
import { CurrentActor, May } from '@liaison/http';
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

  constructor(private readonly rounds: RoundsQuery) {}

  @May('round/read')
  @Sse()
  watch(@CurrentActor() actor: Actor, @Param('id') id: string): Observable<MessageEvent> {
    if (!isId(id)) throw new NotFound('round');
    return timer(0, EVERY).pipe(
      take(LOOKS_PER_CONNECTION),
      exhaustMap(() => this.rounds.board(actor, id)),
      map((board) => JSON.stringify(toCounts(board))),
      distinctUntilChanged(),
      map((data) => ({ data })),
      takeUntil(this.stopped),
    );
  }

  onModuleDestroy(): void {
    this.stopped.next();
  }
}

function toCounts({ status, wrongPerson, ...counts }: BoardView) {
  return { status, counts: { ...counts, 'wrong-person': wrongPerson } };
}
