import type { INestApplicationContext } from '@nestjs/common';
import {
  AccountsQuery,
  type AccountView,
  AskFactorReset,
  ChangeRoles,
  DisableAccount,
  EnableAccount,
  IdentityModule,
  InviteAgain,
  InvitePerson,
  LinkAccount,
  UnlinkAccount,
} from '@liaison/identity';
import { type Actor, InvalidInput, isId, type Role, ROLES } from '@liaison/kernel';
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
  const roles = rolesOf(options.role);
  const contactIds = contactsOf(options.contact ?? []);
  const wanted = options.letterLanguage ?? language;
  const letter = isLanguage(wanted) ? wanted : refuse('/letter-language', 'language-needed');
  const state = options.state?.toUpperCase() ?? null;
  const invited = await asOperator(env, [IdentityModule], (context, actor) =>
    context.get(InvitePerson, { strict: false }).execute(actor, { email, name: options.name, state, roles, contactIds, language: letter }),
  );
  say(options, invited, language, 'cli.account.invited', { address: email });
}

export interface RolesOptions {
  readonly role: readonly string[];
  readonly contact?: readonly string[];
  readonly json?: boolean;
}

/** What the account is to be from now on; in the directory's office another officer confirms what is gained. */
export async function roles(env: NodeJS.ProcessEnv, language: Language, address: string, options: RolesOptions): Promise<void> {
  const wanted = rolesOf(options.role);
  const contacts = options.contact && contactsOf(options.contact);
  await change(env, language, { address, act: 'roles', ...options }, (context, actor, { id, contactIds }) =>
    context.get(ChangeRoles, { strict: false }).execute(actor, id, { roles: wanted, contactIds: contacts ?? contactIds }),
  );
}

/** Which identity of the organisation's provider opens the account, where its verified address does not say. */
export async function link(env: NodeJS.ProcessEnv, language: Language, address: string, options: LinkOptions): Promise<void> {
  await change(env, language, { act: 'link', address, ...options }, async (context, actor, { id }) => {
    await context.get(LinkAccount, { strict: false }).execute(actor, id, options.subject);
    return 'done';
  });
}

export interface LinkOptions {
  readonly subject: string;
  readonly json?: boolean;
}

interface Change {
  readonly act: PlainAct | 'roles' | 'link';
  readonly address: string;
  readonly json?: boolean;
}

/** Says what was done, or that it waits for an officer. */
type Work = (context: INestApplicationContext, actor: Actor, account: AccountView) => Promise<'done' | 'waiting'>;

/** One act on the account with this address. */
export function act(env: NodeJS.ProcessEnv, language: Language, { act, ...given }: Change & { readonly act: PlainAct }): Promise<void> {
  return change(env, language, { act, ...given }, DO[act]);
}

async function change(env: NodeJS.ProcessEnv, language: Language, { act, address, ...options }: Change, work: Work): Promise<void> {
  const { id, status } = await asOperator(env, [IdentityModule], async (context, actor) => {
    const account = await context.get(AccountsQuery, { strict: false }).byAddress(actor, address);
    return { id: account.id, status: await work(context, actor, account) };
  });
  const key = status === 'waiting' ? 'cli.account.waits' : (`cli.account.${act}` as const);
  say(options, { id, act, status }, language, key, { address });
}

export type PlainAct = 'disable' | 'enable' | 'invite-again' | 'reset-factors' | 'unlink';

const DO: Record<PlainAct, Work> = {
  disable: async (context, actor, { id }) => {
    await context.get(DisableAccount, { strict: false }).execute(actor, id);
    return 'done';
  },
  enable: (context, actor, { id }) => context.get(EnableAccount, { strict: false }).execute(actor, id),
  'invite-again': async (context, actor, { id }) => {
    await context.get(InviteAgain, { strict: false }).execute(actor, id);
    return 'done';
  },
  'reset-factors': async (context, actor, { id }) => {
    await context.get(AskFactorReset, { strict: false }).execute(actor, id);
    return 'done';
  },
  unlink: async (context, actor, { id }) => {
    await context.get(UnlinkAccount, { strict: false }).execute(actor, id);
    return 'done';
  },
};

function rolesOf(given: readonly string[]): Role[] {
  return given.map((one, n) => ROLES.find((role) => role === one) ?? refuse(`/role/${String(n)}`, 'not-one-of', ROLES.join(', ')));
}

function contactsOf(given: readonly string[]): string[] {
  return given.map((id, n) => (isId(id) ? id : refuse(`/contact/${String(n)}`, 'id-needed')));
}

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
