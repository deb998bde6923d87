import type { INestApplicationContext } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { IssueApiKey, type NewApiKey, ORDINARY_SCOPES } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import { AUDITOR, type DemoPerson, MANAGER, SECOND_OFFICER } from './demo-accounts.js';
import type { DemoKeys } from './demo-file.js';
import type { ContactsOfStates } from './renew-accounts.js';
import { STATES } from './states/index.js';

const NAME = 'Demonstration';

/** Revokes the keys of the last start and issues new ones, by whom they speak for. */
export async function renewKeys(
  context: INestApplicationContext,
  actor: Actor,
  contacts: ContactsOfStates,
  idByEmail: ReadonlyMap<string, string>,
): Promise<DemoKeys> {
  await revokeOld(context, actor);
  const issue = context.get(IssueApiKey, { strict: false });
  const issued = await Promise.all(
    Object.entries(wanted(contacts, idByEmail)).map(
      async ([whose, key]) => [whose, (await issue.execute(actor, { ...key, scopes: ORDINARY_SCOPES })).key] as const,
    ),
  );
  return Object.fromEntries(issued);
}

function wanted(contacts: ContactsOfStates, idByEmail: ReadonlyMap<string, string>): Record<string, NewApiKey> {
  const keys: Record<string, NewApiKey> = {
    manager: ofOfficer(MANAGER, idByEmail),
    secondOfficer: ofOfficer(SECOND_OFFICER, idByEmail),
    auditor: ofOfficer(AUDITOR, idByEmail),
  };
  for (const { code } of STATES) {
    keys[code] = { name: NAME, state: code, roles: ['liaison', 'state-administrator'], contactIds: contacts.get(code) ?? [] };
    keys[`${code}:authority`] = { name: NAME, state: code, roles: ['nominating-authority'] };
  }
  return keys;
}

/** Tied to the officer's account: two officers means two persons, with keys as well. */
function ofOfficer({ email, roles }: DemoPerson, idByEmail: ReadonlyMap<string, string>): NewApiKey {
  return { name: NAME, state: null, roles, accountId: idByEmail.get(email) ?? '' };
}

async function revokeOld(context: INestApplicationContext, actor: Actor): Promise<void> {
  await context.get(Transactions).run(actor, async (tx) => {
    const [revoked] = await tx.query<[{ id: string; state: string | null }[]]>(REVOKE, [actor.directoryId, NAME]);
    const entries = revoked.map(({ id, state }) => ({ subject: `api-key:${id}`, states: state ? [state] : [], data: { key: id } }));
    await context.get(AuditLog).appendAll(tx, actor, 'identity/key-revoked', entries);
  });
}

const REVOKE = `
  update api_key set revoked_at = now() where directory_id = $1 and name = $2 and revoked_at is null returning id, state`;
