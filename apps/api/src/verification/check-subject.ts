import { Injectable } from '@nestjs/common';
import type { SubjectFinder } from '@liaison/http';
import { verdict } from '@liaison/identity';
import { type Actor, Forbidden, isId } from '@liaison/kernel';
import { RoundsQuery } from '@liaison/verification';

/** A check belongs to the State whose channel it tries; officers may see it, but not answer for the State. */
@Injectable()
export class CheckSubject implements SubjectFinder {
  constructor(private readonly rounds: RoundsQuery) {}

  async find(actor: Actor, { id }: Readonly<Record<string, string>>) {
    const state = isId(id) ? await this.rounds.stateOfCheck(actor, id) : null;
    if (state === null) return null;
    if (verdict(actor, 'round/read') === 'allowed') throw new Forbidden('check/confirm');
    return { states: [state], version: null };
  }
}
