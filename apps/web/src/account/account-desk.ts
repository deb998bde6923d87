import { Injectable } from '@nestjs/common';
import { StatesQuery } from '@liaison/directory';
import { SessionsQuery, type SignedIn, verdict } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import type { Language } from '@liaison/texts';
import type { AccountProps } from './account.page.js';

/** What a person sees of their own account. */
@Injectable()
export class AccountDesk {
  constructor(
    private readonly states: StatesQuery,
    private readonly sessions: SessionsQuery,
  ) {}

  async look(person: SignedIn, language: Language): Promise<AccountProps> {
    const { actor, name, email, timeZone, session } = person;
    const account = { name, email, timeZone, session, roles: actor.roles, language: person.language };
    const [stateName, sessions] = await Promise.all([
      actor.state === null ? null : this.nameOf(actor, actor.state, language),
      this.sessions.list(actor),
    ]);
    return { account, stateName, sessions, administersKeys: administersKeys(actor) };
  }

  private async nameOf(actor: Actor, state: string, language: Language): Promise<string> {
    const { names } = await this.states.one(actor, state);
    return names[language];
  }
}

function administersKeys(actor: Actor): boolean {
  return verdict(actor, 'key/administer', { states: actor.state ? [actor.state] : [] }) === 'allowed';
}
