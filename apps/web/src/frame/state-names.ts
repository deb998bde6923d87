import { Injectable } from '@nestjs/common';
import { StatesQuery } from '@liaison/directory';
import type { Actor } from '@liaison/kernel';
import type { StateNames } from '../contacts/contact.view.js';

/** What States are called, for whoever may open a page that names them. */
@Injectable()
export class NamesOfStates {
  constructor(private readonly states: StatesQuery) {}

  /** None for whoever is away and reads nothing of the others: pages then name States as the United Nations does. */
  async all(actor: Actor): Promise<StateNames> {
    if (actor.away) return new Map();
    const states = await this.states.list(actor);
    return new Map(states.map(({ code, names }) => [code, names]));
  }
}
