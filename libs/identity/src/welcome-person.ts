import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Sealer, Transactions, type Tx } from '@liaison/database';
import { placeOf, system } from '@liaison/kernel';
import { text } from '@liaison/texts';
import { browserOf } from './domain/browser.js';
import { placeName } from './domain/place.js';
import type { SignedIn } from './sessions.js';
import { type Notice, TellAdministrators } from './tell-administrators.js';

/** Where somebody signs in from: an address, and the browser as it names itself. */
export interface Origin {
  readonly address: string;
  readonly agent: string | null;
}

/** What happens once somebody is in: the trail says so, and a place not seen before is told to them and their administrators. */
@Injectable()
export class WelcomePerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly sealer: Sealer,
    private readonly letters: TellAdministrators,
  ) {}

  execute(person: SignedIn, origin: Origin): Promise<void> {
    const { actor } = person;
    const states = actor.state ? [actor.state] : [];
    return this.transactions.run(system('identity', actor.directoryId), async (tx) => {
      await this.audit.append(tx, actor, 'identity/signed-in', { subject: actor.name, states, data: {} });
      if (!(await this.isNewPlace(tx, person, origin))) return;
      await this.audit.append(tx, actor, 'identity/new-place', { subject: actor.name, states, data: {} });
      const notice = noticeOf(person, origin);
      await this.letters.tellHolder(tx, actor, notice);
      await this.letters.tell(tx, actor, actor.state, notice);
    });
  }

  /** A network and a kind of browser, kept as a keyed hash. The very first place is nobody's news. */
  private async isNewPlace(tx: Tx, { actor }: SignedIn, { address, agent }: Origin): Promise<boolean> {
    const place = this.sealer.mac('sign-in place', `${actor.name} ${placeOf(address)} ${browserOf(agent) ?? ''}`);
    const values = [actor.directoryId, actor.personId, place];
    const [found] = await tx.query<{ known: boolean; others: boolean }[]>(LOOK, [actor.personId, place]);
    await tx.query(KEEP, values);
    return found ? !found.known && found.others : false;
  }
}

const LOOK = `
  select coalesce(bool_or(place = $2), false) as known, count(*) > 0 as others from sign_in_place where account_id = $1`;

const KEEP = `
  insert into sign_in_place (directory_id, account_id, place) values ($1, $2, $3) on conflict do nothing`;

function noticeOf({ session, name, email }: SignedIn, { address, agent }: Origin): Notice {
  const network = placeOf(address);
  const word = placeName(network);
  return {
    occasion: `new-place:${session}`,
    subject: 'access.letter.subject',
    body: 'access.letter.new-place',
    values: (reader) => ({ name, email, browser: browserOf(agent) ?? '–', network: word ? text(reader, word) : network }),
  };
}
