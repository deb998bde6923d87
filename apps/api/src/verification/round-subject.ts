import { Injectable } from '@nestjs/common';
import type { SubjectFinder } from '@liaison/http';
import { type Actor, isId } from '@liaison/kernel';
import { RoundsQuery } from '@liaison/verification';

/** A round belongs to no State; whoever may not see it is told that there is none. */
@Injectable()
export class RoundSubject implements SubjectFinder {
  constructor(private readonly rounds: RoundsQuery) {}

  async find(actor: Actor, { id }: Readonly<Record<string, string>>) {
    if (!isId(id)) return null;
    await this.rounds.one(actor, id);
    return { states: [], version: null };
  }
}
