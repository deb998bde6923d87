import { Injectable } from '@nestjs/common';
import { FactorResetsQuery, type SignedIn } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import type { Language } from '@liaison/texts';
import { may } from '../frame/may.js';
import { NamesOfStates } from '../frame/state-names.js';
import { nameOfState } from '../parts/names.js';
import type { AccountProps } from './account.page.js';

/** What a person sees of their own account. */
@Injectable()
export class AccountDesk {
  constructor(
    private readonly names: NamesOfStates,
    private readonly resets: FactorResetsQuery,
  ) {}

  async look(person: SignedIn, language: Language): Promise<AccountProps> {
    const { actor, name, email, timeZone } = person;
    const account = { name, email, timeZone, roles: actor.roles, language: person.language };
    const [stateName, resets] = await Promise.all([
      actor.state === null ? null : this.nameOf(actor, actor.state, language),
      this.resets.list(actor),
    ]);
    const factorReset = resets.find(({ accountId }) => accountId === actor.personId) ?? null;
    return { account, stateName, factorReset, administersKeys: administersKeys(actor) };
  }

  private async nameOf(actor: Actor, state: string, language: Language): Promise<string> {
    return nameOfState(await this.names.all(actor), state, language);
  }
}

function administersKeys(actor: Actor): boolean {
  return may(actor, 'key/administer');
}
