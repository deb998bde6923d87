import { Injectable } from '@nestjs/common';
import { StatesQuery } from '@liaison/directory';
import { SubjectFinder } from '@liaison/http';
import type { Actor } from '@liaison/kernel';

/** A State of the directory, as what belongs to it. */
@Injectable()
export class StateSubject extends SubjectFinder {
  constructor(private readonly states: StatesQuery) {
    super();
  }

  override async find(actor: Actor, { code = '' }: Readonly<Record<string, string>>) {
    return (await this.states.knows(actor, code)) ? { states: [code], version: null } : null;
  }
}
