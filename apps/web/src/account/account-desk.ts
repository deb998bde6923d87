import { Injectable } from '@nestjs/common';
import { ContactsQuery, StatesQuery } from '@liaison/directory';
import { ApiKeysQuery, SessionsQuery, type SignedIn, verdict } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import type { Language } from '@liaison/texts';
import type { AccountProps } from './account.page.js';

const MOST = 200;

/** What a person sees of their own account. */
@Injectable()
export class AccountDesk {
  constructor(
    private readonly states: StatesQuery,
    private readonly sessions: SessionsQuery,
    private readonly keys: ApiKeysQuery,
    private readonly contacts: ContactsQuery,
  ) {}

  async look(person: SignedIn, language: Language): Promise<AccountProps> {
    const { actor, name, email, timeZone, session } = person;
    const account = { name, email, timeZone, session, roles: actor.roles, language: person.language };
    const [stateName, sessions, keys, offices] = await Promise.all([
      actor.state === null ? null : this.nameOf(actor, actor.state, language),
      this.sessions.list(actor),
      mayAdministerKeys(actor) ? this.keys.list(actor, null, MOST) : null,
      mayAdministerKeys(actor) ? this.officesOf(actor) : [],
    ]);
    return { account, stateName, sessions, keys, offices };
  }

  private async nameOf(actor: Actor, state: string, language: Language): Promise<string> {
    const { names } = await this.states.one(actor, state);
    return names[language];
  }

  private async officesOf({ state, ...actor }: Actor) {
    if (state === null) return [];
    const { items } = await this.contacts.search({ state, ...actor }, { state, limit: MOST });
    return items.filter(({ category }) => category !== 'authority');
  }
}

export function mayAdministerKeys(actor: Actor): boolean {
  return verdict(actor, 'key/administer', { states: actor.state ? [actor.state] : [] }) === 'allowed';
}
