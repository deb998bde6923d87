import { Injectable } from '@nestjs/common';
import type { SubjectFinder } from '@liaison/http';
import { type Actor, isId } from '@liaison/kernel';
import { RoundsQuery } from '@liaison/verification';

/** A check belongs to the State whose channel it tries. */
@Injectable()
export class CheckSubject implements SubjectFinder {
  constructor(private readonly rounds: RoundsQuery) {}

  async find(actor: Actor, { id }: Readonly<Record<string, string>>) {
    const state = isId(id) ? await this.rounds.stateOfCheck(actor, id) : null;
    return state === null ? null : { states: [state], version: null };
  }
}
