import { ApiModule } from '../../apps/api/src/api.module.js';
import { type PolicyAct, verdict } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import { SignInModule } from '../support/browser-session.js';
import { assemble, type Player, Things } from '../support/cast.js';
import { RequestStates } from '../support/request-states.js';
import { type Operation, operationsOf } from '../support/routes.js';
import { UNLIMITED } from '../support/unlimited.js';

/** What the service alone decides, wherever a body may name it. */
const READ_ONLY = [
  ...['id', 'state', 'version', 'createdAt', 'createdBy', 'directoryId', 'directory_id', 'status', 'reference', 'sentAt', 'acknowledgedAt'],
  ...[
    'personId',
    'disabledAt',
    'passwordHash',
    'password_hash',
    'actor',
    'owner',
    'lastConfirmedAt',
    'confirmedAt',
    'verified',
    'secretHash',
  ],
  ...['startedBy', 'recipients', 'plan', 'threads', 'isAdmin', 'hidden', 'version_', 'approvedBy', 'revokedAt', 'provenAt'],
];
const CONFUSED: readonly unknown[] = [
  null,
  0,
  -1,
  1e400,
  true,
  '',
  'x',
  '\u0000',
  [],
  [[]],
  {},
  { $ne: null },
  { length: 9e9 },
  ['__proto__'],
  'x'.repeat(9_000),
];
const POLLUTION = [
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"a":{"__proto__":{"polluted":1}}}',
  '[{"__proto__":{"polluted":1}}]',
];

interface Described {
  readonly paths: Record<string, Record<string, { requestBody?: { content?: Record<string, { schema?: { $ref?: string } }> } }>>;
  readonly components: { readonly schemas: Record<string, { properties?: Record<string, unknown> }> };
}

describe('a body', () => {
  let states: RequestStates;
  let players: Player[];
  let things: Things;
  let document: Described;
  /** What takes a body. */
  let changing: Operation[];

  beforeAll(async () => {
    states = await RequestStates.start({ modules: [ApiModule, SignInModule], env: UNLIMITED });
    players = await assemble(states);
    things = await Things.make(states);
    document = (await states.app.call('GET', '/api/openapi.json')).body as Described;
    changing = operationsOf(document as unknown as Parameters<typeof operationsOf>[0]).filter(
      ({ method }) => method !== 'GET' && method !== 'DELETE',
    );
  });
  afterAll(() => states.app.close());

  const propertiesOf = ({ method, path }: Operation): string[] => {
    const schema = document.paths[path]?.[method.toLowerCase()]?.requestBody?.content?.['application/json']?.schema;
    const name = schema?.$ref?.split('/').at(-1) ?? '';
    return Object.keys(document.components.schemas[name]?.properties ?? {});
  };

  /** As whoever may call it, on something that is there, so that the body is what is judged. */
  const send = (operation: Operation, body: unknown) => {
    const { method, path, act } = operation;
    const target = things.path(path, act, 'own') ?? things.path(path, act, 'none') ?? path;
    const player = players.find((one) => act && verdict(actorOf(one), act as PolicyAct, { states: ['QM'] }) === 'allowed');
    const headers = { 'if-match': '"v1"' };
    return player ? player.browser.send(method, target, body, headers) : states.app.call(method, target, { body, headers });
  };

  /** First of all: among the bodies below is one by which the State leaves the directory. */
  it('is believed of nobody whose rights ended while a long reading goes on', async () => {
    const key = await states.app.issueKey('QM', ['observer']);
    const first = await states.app.call('GET', '/api/v1/contacts?limit=1', { key });
    const { body } = await states.app.call('GET', '/api/v1/me', { key });
    const administrator = players.find(({ role }) => role === 'state-administrator');
    const path = `/api/v1/api-keys/${String(body.name).replace('key:', '')}`;
    const ended = await administrator?.browser.send('DELETE', path, undefined, { 'if-match': '*' });
    expect(ended?.status).toBe(204);
    const next = await states.app.call('GET', `/api/v1/contacts?limit=1&cursor=${String(first.body.nextCursor)}`, { key });
    expect([first.status, next.status]).toEqual([200, 401]);
  });

  it('cannot name what the service alone decides, on any route', async () => {
    let refused = 0;
    for (const operation of changing) {
      const known = propertiesOf(operation);
      for (const name of READ_ONLY.filter((one) => !known.includes(one))) {
        const { status, body } = await send(operation, { [name]: 'x' });
        expect([operation.method, operation.path, name, status >= 400 && status < 500]).toEqual([
          operation.method,
          operation.path,
          name,
          true,
        ]);
        const errors = ((body as { errors?: { pointer: string; code: string }[] }).errors ?? []).map(({ pointer }) => pointer);
        if (status === 422 && errors.includes(`/${name}`)) refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(changing.length * READ_ONLY.length * 0.4);
  });

  it('of another type than described is no fault of the service, on any route', async () => {
    for (const operation of changing) {
      for (const name of propertiesOf(operation)) {
        for (const value of CONFUSED) {
          const { status } = await send(operation, { [name]: value });
          if (status >= 500)
            throw new Error(`${operation.method} ${operation.path} ${name} = ${JSON.stringify(value)} gives ${String(status)}`);
        }
      }
      for (const value of [...CONFUSED, '"text"', '7', 'null'])
        expect((await send(operation, JSON.stringify(value))).status).toBeLessThan(500);
    }
  }, 120_000);

  it('cannot change what every object is, on any route', async () => {
    for (const operation of changing) {
      for (const body of POLLUTION) {
        const { status } = await send(operation, body);
        expect([operation.path, body, status >= 400 && status < 500]).toEqual([operation.path, body, true]);
      }
    }
    for (const query of ['__proto__[polluted]=1', 'constructor[prototype][polluted]=1', '__proto__.polluted=1']) {
      for (const path of ['/api/v1/contacts', '/api/v1/incident-requests'])
        await states.app.call('GET', `${path}?${query}`, { key: states.keys.QM });
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

function actorOf({ role, state }: Player): Actor {
  return { kind: 'person', name: 'account:1', directoryId: 'd', state, roles: [role], contactIds: [], personId: '1' };
}
