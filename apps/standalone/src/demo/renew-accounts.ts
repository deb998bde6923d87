import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { CreateAccount, GiveTotp, SetPassword } from '@liaison/identity/demonstration';
import type { Actor } from '@liaison/kernel';
import { type DemoPerson, PEOPLE } from './demo-accounts.js';
import type { DemoAccount } from './demo-file.js';

export type ContactsOfStates = ReadonlyMap<string, readonly string[]>;

export interface RenewedAccounts {
  readonly accounts: readonly DemoAccount[];
  readonly idByEmail: ReadonlyMap<string, string>;
}

/** Gives every demo account a new password and a new authenticator app, making the account when it is not there yet. */
export async function renewAccounts(context: INestApplicationContext, actor: Actor, contacts: ContactsOfStates): Promise<RenewedAccounts> {
  const known = await knownAccounts(context, actor);
  const renewed = await Promise.all(
    PEOPLE.map(async (person) => {
      const password = randomBytes(12).toString('base64url');
      const id = await renew(context, actor, { person, password, contacts, id: known.get(person.email) });
      const totpSecret = await context.get(GiveTotp, { strict: false }).execute(actor, id);
      return { id, account: { email: person.email, password, totpSecret, state: person.state, roles: person.roles } };
    }),
  );
  return {
    accounts: renewed.map(({ account }) => account),
    idByEmail: new Map(renewed.map(({ id, account }) => [account.email, id])),
  };
}

interface Renewal {
  readonly person: DemoPerson;
  readonly password: string;
  readonly contacts: ContactsOfStates;
  readonly id: string | undefined;
}

async function renew(context: INestApplicationContext, actor: Actor, { person, password, contacts, id }: Renewal): Promise<string> {
  if (id === undefined) {
    const contactIds = person.roles.includes('liaison') ? (contacts.get(person.state ?? '') ?? []) : [];
    return context.get(CreateAccount, { strict: false }).execute(actor, { ...person, password, contactIds });
  }
  await context.get(SetPassword, { strict: false }).execute(actor, id, password);
  return id;
}

async function knownAccounts(context: INestApplicationContext, actor: Actor): Promise<ReadonlyMap<string, string>> {
  const rows = await context
    .get(Transactions)
    .run(actor, (tx) =>
      tx.query<{ id: string; email: string }[]>('select id, email from account where directory_id = $1', [actor.directoryId]),
    );
  return new Map(rows.map(({ id, email }) => [email, id]));
}
