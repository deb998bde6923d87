import { Controller, Get, Module } from '@nestjs/common';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { RouteRules } from '@liaison/http';
import { type PolicyAct, verdict, type Verdict } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import { TestApp } from '../support/app.js';
import { Browser, SignInModule } from '../support/browser-session.js';
import { assemble, type Place, PLACES, type Player, Things } from '../support/cast.js';
import { RequestStates } from '../support/request-states.js';
import { openApiPath, type Operation, operationsOf, routesOf } from '../support/routes.js';
import { UNLIMITED } from '../support/unlimited.js';

/** Refused before anything is done: whoever may come in gets 422 for it, so that the whole matrix changes nothing. */
const NONSENSE = { 'no-such-property': true };
const OWNER = { own: 'QM', other: 'QN' } as const;

/** Every route × every role × own, another State's and nobody's, as the router and the OpenAPI document have them. */
describe('the matrix of access', () => {
  let states: RequestStates;
  let players: Player[];
  let things: Things;
  let operations: Operation[];

  beforeAll(async () => {
    const env = UNLIMITED;
    states = await RequestStates.start({ modules: [ApiModule, WebModule, SignInModule], env });
    players = await assemble(states);
    things = await Things.make(states);
    operations = operationsOf((await states.app.call('GET', '/api/openapi.json')).body);
  });
  afterAll(() => states.app.close());

  const rules = () => states.app.get(RouteRules).list();

  it('knows a rule for everything the router serves', () => {
    const ruled = new Set(rules().map(({ method, path }) => `${method} ${openApiPath(path)}`));
    const served = routesOf(states.app.server.app.getHttpAdapter().getInstance()).filter((route) => !route.endsWith('*'));
    expect(served.filter((route) => !ruled.has(route))).toEqual([]);
    expect(served.length).toBeGreaterThan(50);
  });

  it('lets nobody in without a credential, but where the rule says everybody', async () => {
    for (const { method, path, act } of operations) {
      const target = things.path(path, act, 'own') ?? things.path(path, act, 'none') ?? '';
      const { status } = await states.app.call(method, target, { ...(method !== 'GET' && { body: NONSENSE }) });
      expect([method, path, status === 401]).toEqual([method, path, act !== undefined]);
    }
  });

  it.each(PLACES)('gives every person exactly what the policy says (%s)', async (place) => {
    for (const operation of operations.filter(({ act }) => act)) {
      for (const player of players) await judge(player, operation, place, (m, p, b) => player.browser.send(m, p, b));
    }
  });

  it.each(PLACES)('never gives a key what a person of its roles may not have (%s)', async (place) => {
    for (const operation of operations.filter(({ act }) => act)) {
      for (const player of players) await judgeKey(player, operation, place);
    }
  });

  it('shows every page to those only who may see it', async () => {
    for (const { method, path, rule } of pages()) {
      for (const player of players) {
        const expected = verdict(actorOf(player), rule.act!, { states: player.state ? [player.state] : [] });
        const known = things.path(openApiPath(path), rule.act, method === 'GET' ? 'own' : 'none');
        if (expected === 'allowed' && (method !== 'GET' || known === null)) continue;
        const target = known ?? openApiPath(path);
        const { status } = await player.browser.send(method, target, method === 'GET' ? undefined : NONSENSE);
        const refused = status === 403 || status === 404;
        expect([player.role, method, path, status, refused]).toEqual([player.role, method, path, status, expected !== 'allowed']);
      }
    }
  });

  it('asks strangers to sign in on every page that is not for everybody', async () => {
    for (const { method, path } of pages()) {
      const answer = await states.app.call(method, openApiPath(path), { headers: { accept: 'text/html' } });
      expect([303, 401]).toContain(answer.status);
      if (answer.status === 303) expect(answer.headers.get('location')).toMatch(/^\/sign-in\?/);
    }
  });

  it('hands back no secret while a form waits for a proof: every such form is marked', async () => {
    const waiting = rules().filter(({ method, rule }) => method !== 'GET' && rule.stepUp);
    const seen = new Set<string>();
    for (const { path, rule } of pages().filter(({ method }) => method === 'GET')) {
      for (const { role, state, browser } of players) {
        const target = things.path(openApiPath(path), rule.act, 'own');
        if (target === null || verdict(actorOf({ role, state }), rule.act!, { states: state ? [state] : [] }) !== 'allowed') continue;
        const { body } = await browser.get(target);
        if (typeof body === 'string') secretFormsIn(body).forEach((action) => seen.add(action));
      }
    }
    const found = waiting.filter(({ path }) => [...seen].some((action) => patternOf(path).test(action)));
    expect(found.map(({ path, rule }) => [path, rule.holdsSecret])).toEqual([['/account/password', true]]);
  });

  /** Pages with an act; the live board never ends by itself. */
  function pages() {
    return rules().filter(({ path, rule }) => rule.act && !path.startsWith('/api/') && !path.endsWith('/board'));
  }

  type Send = (method: string, path: string, body: unknown) => ReturnType<Browser['send']>;

  async function judge(player: Player, { method, path, act }: Operation, place: Place, send: Send): Promise<void> {
    const target = things.path(path, act, place);
    if (target === null) return;
    const expected = expectation(player, act as PolicyAct, path, place);
    const { status } = await send(method, target, method === 'GET' ? undefined : NONSENSE);
    expect([player.role, method, path, place, classOf(status)]).toEqual([player.role, method, path, place, expected]);
  }

  /** What is left to be told apart: in, told that it may not, or that there is nothing. */
  function expectation(player: Player, act: PolicyAct, path: string, place: Place): unknown {
    const own = player.state ? [player.state] : [];
    const bare = verdict(actorOf(player), act, { states: own });
    if (place === 'none')
      return path.includes('{') ? (bare === 'allowed' ? 'nothing' : expect.stringMatching(/no|nothing/)) : OUTCOME[bare];
    if (!path.includes('{')) return OUTCOME[bare];
    const answer = verdict(actorOf(player), act, { states: [OWNER[place]] });
    return answer === 'allowed' ? 'in' : expect.stringMatching(/no|nothing/);
  }

  async function judgeKey(player: Player, operation: Operation, place: Place): Promise<void> {
    const target = things.path(operation.path, operation.act, place);
    if (target === null) return;
    const body = operation.method === 'GET' ? {} : { body: NONSENSE };
    const byKey = classOf((await states.app.call(operation.method, target, { key: player.key, ...body })).status);
    if (byKey !== 'in') return;
    const expected = expectation(player, operation.act as PolicyAct, operation.path, place);
    expect([player.role, operation.method, operation.path, place, 'in']).toEqual([
      player.role,
      operation.method,
      operation.path,
      place,
      expected,
    ]);
  }
});

@Controller('api/v1/forgotten')
class ForgottenController {
  @Get()
  show(): string {
    return 'for whom?';
  }
}

@Module({ controllers: [ForgottenController] })
class ForgottenModule {}

describe('a server with a route that nobody gave a rule', () => {
  it('does not start, and names the handler', async () => {
    await expect(TestApp.start([ForgottenModule])).rejects.toThrow('ForgottenController.show says of nobody that they may');
  });
});

const OUTCOME: Readonly<Record<Verdict, string>> = { allowed: 'in', forbidden: 'no', hidden: 'nothing' };

function classOf(status: number): string {
  if (status >= 500) return `fault ${String(status)}`;
  return status === 401 || status === 403 ? 'no' : status === 404 ? 'nothing' : 'in';
}

/** Where the forms of a page go that have a field whose value nobody else is to read. */
function secretFormsIn(html: string): string[] {
  return [...html.matchAll(/<form[^>]* action="([^"?]*)[^>]*>(.*?)<\/form>/gs)]
    .filter(([, , fields = '']) => /<(input|textarea)[^>]* (type="password"|name="[^"]*(secret|private)[^"]*")/i.test(fields))
    .map(([, action = '']) => action);
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`);
}

function actorOf({ role, state }: Pick<Player, 'role' | 'state'>): Actor {
  return { kind: 'person', name: 'account:1', directoryId: 'd', state, roles: [role], contactIds: [], personId: '1' };
}
