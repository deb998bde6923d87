import { Injectable } from '@nestjs/common';
import { StatesQuery } from '@liaison/directory';
import { SubjectFinder } from '@liaison/http';
import { type Actor, NotFound } from '@liaison/kernel';

/** A State of the directory, as what belongs to it. */
@Injectable()
export class StateSubject extends SubjectFinder {
  constructor(private readonly states: StatesQuery) {
    super();
  }

  override async find(actor: Actor, { code = '' }: Readonly<Record<string, string>>) {
    const listed = await this.states.one(actor, code).catch((error: unknown) => {
      if (error instanceof NotFound) return null;
      throw error;
    });
    return listed && { states: [listed.code], version: null };
  }
}
