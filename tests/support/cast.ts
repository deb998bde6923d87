import { newId, type Role } from '@liaison/kernel';
import { asAdmin } from './database.js';
import { Browser } from './browser-session.js';
import { PDF } from './nominations-pdf.js';
import { BODY, type RequestStates } from './request-states.js';

/** Every role a person or a key can have over HTTP, and whether it is one of the directory's. */
export const PLAYED: readonly { readonly role: Role; readonly state: string | null }[] = [
  { role: 'manager', state: null },
  { role: 'second-officer', state: null },
  { role: 'auditor', state: null },
  { role: 'nominating-authority', state: 'QM' },
  { role: 'state-administrator', state: 'QM' },
  { role: 'liaison', state: 'QM' },
  { role: 'observer', state: 'QM' },
];

/** Whose a thing is, seen from QM: its own, another State's, or nobody's because there is no such thing. */
export const PLACES = ['own', 'other', 'none'] as const;
export type Place = (typeof PLACES)[number];

export interface Player {
  readonly role: Role;
  readonly state: string | null;
  readonly key: string;
  readonly browser: Browser;
}

/** One person and one key per role; those of a State belong to QM and staff its technical office. */
export function assemble({ app, contacts }: RequestStates): Promise<Player[]> {
  return Promise.all(
    PLAYED.map(async ({ role, state }) => {
      const contactIds = role === 'liaison' ? [contacts['QM:technical'] ?? ''] : [];
      const email = `${role}@cast.example`;
      const accountId = await app.createAccount({ email, state, roles: [role], contactIds });
      const key = await app.issueKey(state, [role], { contactIds, ...(state === null && { accountId }) });
      return { role, state, key, browser: await Browser.signIn(app, email) };
    }),
  );
}

/** Where pages say it shorter than the API. */
const COLLECTIONS: Readonly<Record<string, string>> = {
  rounds: 'verification-rounds',
  requests: 'incident-requests',
  keys: 'api-keys',
  participation: 'states',
  imports: 'contact-imports',
};

/** Something of QM and something of QN behind every path parameter; a path not listed here is tried with unknown ids only. */
export class Things {
  private constructor(private readonly ids: Readonly<Record<string, Readonly<Record<'own' | 'other', string>>>>) {}

  static async make(states: RequestStates): Promise<Things> {
    const { app, contacts } = states;
    await withdrawSomeEdition(app);
    const rounds = { own: await round(states, 'QM'), other: await round(states, 'QN') };
    const files = { own: await describeState(app, 'QM'), other: await describeState(app, 'QN') };
    return new Things({
      contacts: { own: contacts['QM:technical'] ?? '', other: contacts['QN:technical'] ?? '' },
      states: { own: 'QM', other: 'QN' },
      files,
      holders: { own: await holderOf(states, 'QM'), other: await holderOf(states, 'QN') },
      nominations: { own: await nomination(states, 'QM'), other: await nomination(states, 'QN') },
      'contact-imports': { own: await listOf(states, 'QM'), other: await listOf(states, 'QN') },
      'verification-rounds': { own: rounds.own.id, other: rounds.other.id },
      checks: { own: rounds.own.check, other: rounds.other.check },
      'incident-requests:request/respond': { own: await request(states, 'QN', 'QM'), other: await request(states, 'QN', 'QO') },
      'incident-requests:request/send': { own: await draft(states, 'QM'), other: await draft(states, 'QN') },
      'incident-requests': { own: await request(states, 'QM', 'QN'), other: await request(states, 'QN', 'QO') },
      accounts: { own: await accountOf(app, 'QM'), other: await accountOf(app, 'QN') },
      'api-keys': { own: await keyOf(app, 'QM'), other: await keyOf(app, 'QN') },
      'severity/schemes:severity/read': { own: 'ref6', other: 'ref6' },
      'severity/score': { own: 'liaison-effect', other: 'liaison-effect' },
      'severity/scorers': { own: 'liaison-effect', other: 'liaison-effect' },
    });
  }

  /** The path with its first parameter filled in, or null when there is no such thing to be had. */
  path(path: string, act: string | undefined, place: Place): string | null {
    const unknown = path.replace(/\{code\}/, 'ZZ').replace(/\{\w+\}/g, () => newId());
    if (place === 'none') return unknown;
    if (!path.includes('{')) return place === 'own' ? path : null;
    const [, page = ''] = /([^/{]+)\/\{/.exec(path) ?? [];
    const collection = COLLECTIONS[page] ?? page;
    const known = this.ids[`${collection}:${act ?? ''}`] ?? this.ids[collection];
    return known
      ? path
          .replace(/\{\w+\}/, known[place])
          .replace(/\/files\/\{id\}/, `/files/${this.ids['files']?.[place] ?? ''}`)
          .replace('{holder}', this.ids['holders']?.[place] ?? '')
          .replace('{section}', 'hours')
          .replace(/\{version\}/, '1')
          .replace(/\{\w+\}/g, () => newId())
      : null;
  }
}

async function nomination({ app, contacts }: RequestStates, state: string): Promise<string> {
  const key = await app.issueKey(state, ['nominating-authority']);
  const noteVerbale = { reference: 'NV/1', date: '2026-02-27', file: PDF.toString('base64') };
  const body = { act: 'change', contact: contacts[`${state}:diplomatic`], values: { institution: 'Another name' }, noteVerbale };
  const { body: made } = await app.call('POST', '/api/v1/nominations', { key, body });
  return (made as { id: string }).id;
}

/** A list of contacts that a State's nominating authority looks at. */
async function listOf({ app }: RequestStates, state: string): Promise<string> {
  const key = await app.issueKey(state, ['nominating-authority']);
  const row = `one,${state},technical,Office,Office,Desk,en,UTC,one@${state.toLowerCase()}.example`;
  const body = `key,state,category,institution,institution_latin,role_title,languages,time_zone,channels\n${row}\n`;
  const { body: made } = await app.call('POST', '/api/v1/contact-imports', { key, body, headers: { 'content-type': 'text/csv' } });
  return (made as { id: string }).id;
}

async function request(states: RequestStates, from: 'QM' | 'QN', to: string): Promise<string> {
  const { body } = await states.post('', from, { ...BODY, to: [to] });
  return (body as { id: string }).id;
}

async function draft(states: RequestStates, from: 'QM' | 'QN'): Promise<string> {
  const { body } = await states.post('', from, { ...BODY, to: ['QO'], draft: true });
  return (body as { id: string }).id;
}

function accountOf(app: RequestStates['app'], state: string): Promise<string> {
  return app.createAccount({ email: `somebody@${state.toLowerCase()}.example`, state, roles: ['observer'] });
}

/** A State with a profile that names a file; gives back the file's id. */
async function describeState(app: RequestStates['app'], state: string): Promise<string> {
  const key = await app.issueKey(state, ['state-administrator']);
  const path = `/api/v1/states/${state}/profile`;
  const { body: file } = await app.call('POST', `${path}/files`, { key, body: PDF, headers: { 'content-type': 'application/pdf' } });
  const { id } = file as { id: string };
  const documents = [{ kind: 'law', name: 'Law', language: 'en', date: '2024', file: id }];
  await app.call('PUT', path, { key, body: { documents }, headers: { 'if-none-match': '*' } });
  return id;
}

async function holderOf({ app, contacts }: RequestStates, state: string): Promise<string> {
  const key = await app.issueKey(state, ['state-administrator']);
  const path = `/api/v1/contacts/${contacts[`${state}:technical`] ?? ''}/holders`;
  const { body } = await app.call('POST', path, { key, body: { name: `Somebody of ${state}` } });
  return (body as { id: string }).id;
}

/** Without one there is no list of withdrawals to be had. */
function withdrawSomeEdition({ database: { adminUrl, directoryId } }: RequestStates['app']): Promise<unknown> {
  const insert = `insert into edition_withdrawals (directory_id, number, issued_at, entries, file) values ($1, 1, now(), 1, '{}')`;
  return asAdmin(adminUrl, (admin) => admin.query(insert, [directoryId]));
}

async function keyOf(app: RequestStates['app'], state: string): Promise<string> {
  const key = await app.issueKey(state, ['observer']);
  const { body } = await app.call('GET', '/api/v1/me', { key });
  return (body as { name: string }).name.replace('key:', '');
}

async function round({ app, keys }: RequestStates, state: string): Promise<{ id: string; check: string }> {
  const call = (method: string, path: string, key: string, body?: unknown) =>
    app.call(method, `/api/v1/verification-rounds${path}`, { key, ...(body !== undefined && { body }) });
  const { body } = await call('POST', '', keys.manager, { title: `Round over ${state}`, states: [state] });
  const { id } = body as { id: string };
  const second = await app.issueOfficerKey('second-officer', `second-for-${state.toLowerCase()}@directory.example`);
  await call('POST', `/${id}/start`, second, {});
  const { body: checks } = await call('GET', `/${id}/checks`, keys.manager);
  return {
    id,
    check: (checks as { items: { id: string; category: string }[] }).items.find((one) => one.category === 'technical')?.id ?? '',
  };
}
