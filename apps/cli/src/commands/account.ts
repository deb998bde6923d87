import type { INestApplicationContext } from '@nestjs/common';
import {
  AccountsQuery,
  type AccountView,
  AskFactorReset,
  DisableAccount,
  EnableAccount,
  IdentityModule,
  InvitePerson,
} from '@liaison/identity';
import { type Actor, InvalidInput, isId, ROLES } from '@liaison/kernel';
import { isLanguage, type Language, text, type TextKey, type Values } from '@liaison/texts';
import { asOperator } from '../process/as-operator.js';

export interface InviteOptions {
  readonly name: string;
  readonly role: readonly string[];
  readonly state?: string;
  readonly contact?: readonly string[];
  readonly letterLanguage?: string;
  readonly json?: boolean;
}

/** Of one State, or of the directory's office and all nominating authorities. */
export async function list(env: NodeJS.ProcessEnv, language: Language, options: { state?: string; json?: boolean }): Promise<void> {
  const accounts = await asOperator(env, [IdentityModule], (context, actor) =>
    context.get(AccountsQuery, { strict: false }).list(actor, options.state?.toUpperCase() ?? null),
  );
  if (options.json) print(JSON.stringify(accounts, null, 2));
  else print(accounts.length ? accounts.map((account) => lineOf(account, language)).join('\n') : text(language, 'accounts.none'));
}

/** Sends the letter; the State concerned sees that the operator did. */
export async function invite(env: NodeJS.ProcessEnv, language: Language, email: string, options: InviteOptions): Promise<void> {
  const roles = options.role.map(
    (given, n) => ROLES.find((role) => role === given) ?? refuse(`/role/${String(n)}`, 'not-one-of', ROLES.join(', ')),
  );
  const contactIds = (options.contact ?? []).map((id, n) => (isId(id) ? id : refuse(`/contact/${String(n)}`, 'id-needed')));
  const wanted = options.letterLanguage ?? language;
  const letter = isLanguage(wanted) ? wanted : refuse('/letter-language', 'language-needed');
  const state = options.state?.toUpperCase() ?? null;
  const invited = await asOperator(env, [IdentityModule], (context, actor) =>
    context.get(InvitePerson, { strict: false }).execute(actor, { email, name: options.name, state, roles, contactIds, language: letter }),
  );
  say(options, invited, language, 'cli.account.invited', { address: email });
}

interface Change {
  readonly act: 'disable' | 'enable' | 'reset-factors';
  readonly address: string;
  readonly json?: boolean;
}

export async function change(env: NodeJS.ProcessEnv, language: Language, { act, address, ...options }: Change): Promise<void> {
  const id = await asOperator(env, [IdentityModule], async (context, actor) => {
    const account = await context.get(AccountsQuery, { strict: false }).byAddress(actor, address);
    await DO[act](context, actor, account.id);
    return account.id;
  });
  say(options, { id, act }, language, `cli.account.${act}`, { address });
}

const DO = {
  disable: (context: INestApplicationContext, actor: Actor, id: string) =>
    context.get(DisableAccount, { strict: false }).execute(actor, id),
  enable: (context: INestApplicationContext, actor: Actor, id: string) => context.get(EnableAccount, { strict: false }).execute(actor, id),
  'reset-factors': (context: INestApplicationContext, actor: Actor, id: string) =>
    context.get(AskFactorReset, { strict: false }).execute(actor, id),
} as const;

function lineOf({ email, name, state, roles, disabledAt }: AccountView, language: Language): string {
  const standing = text(language, disabledAt ? 'accounts.disabled' : 'accounts.active');
  return [state ?? '--', email, roles.join(','), standing, printable(name)].join('\t');
}

function say({ json }: { json?: boolean }, answer: object, language: Language, key: TextKey, values: Values): void {
  print(json ? JSON.stringify(answer) : text(language, key, values));
}

function print(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

/** A name must not steer the operator's terminal. */
function printable(name: string): string {
  return name.replace(/\p{Cc}/gu, '\uFFFD');
}

function refuse(pointer: string, code: string, allowed?: string): never {
  throw new InvalidInput([{ pointer, code, ...(allowed !== undefined && { values: { allowed } }) }]);
}
