import { after } from 'node:test';
import { type Browser, chromium, type Cookie } from 'playwright-core';
import { Standalone } from './standalone.js';
import { Visitor, type VisitorOptions } from './visitor.js';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Proofs stay fresh in it: on a busy machine a walk takes longer than five minutes. */
const ORDINARY = { STEP_UP_WITHIN: 'PT1H' };

/** One browser and one ordinary installation for all files that run in this process; what began is ended with it. */
let browser: Promise<Browser> | undefined;
let ordinary: Promise<Standalone> | undefined;
const begun: Standalone[] = [];
/** Of those who signed in, by installation and person. */
const signedInBefore = new Map<string, Cookie[]>();
after(async () => {
  await (await browser)?.close();
  await Promise.all(begun.map((installation) => installation.stop()));
});

type Arrival = Partial<Omit<VisitorOptions, 'origin'>>;

/** An installation to visit: the ordinary one, or one of its own where settings are given. */
export class Browsing {
  private installation: Standalone | undefined;

  constructor(private readonly settings?: NodeJS.ProcessEnv) {}

  get house(): Standalone {
    if (!this.installation) throw new Error('The tests have not begun.');
    return this.installation;
  }

  /** Before the tests of a `describe`. */
  async begin(): Promise<void> {
    browser ??= chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    this.installation = await (this.settings ? start(this.settings) : (ordinary ??= start(ORDINARY)));
  }

  async arrive(arrival: Arrival = {}): Promise<Visitor> {
    if (!browser) throw new Error('The tests have not begun.');
    return Visitor.arrive(await browser, { origin: this.house.demo.url, language: 'en', javaScript: true, ...arrival });
  }

  /** Somebody of the demonstration: signs in the first time (each code works once), and is still signed in at every later visit. */
  async signedIn(role: string, state: string | null = null, arrival: Arrival = {}): Promise<Visitor> {
    const visitor = await this.arrive(arrival);
    const { context } = visitor;
    const who = `${this.house.demo.url} ${role} ${state ?? ''}`;
    const cookies = signedInBefore.get(who);
    const { axe } = visitor;
    // The pages of signing in are looked at where they are the subject.
    visitor.axe = false;
    if (cookies) await context.addCookies(cookies);
    else await visitor.signIn(this.house.account(role, state));
    signedInBefore.set(who, await context.cookies());
    await visitor.open(`/?lang=${visitor.language}`);
    visitor.axe = axe;
    return visitor;
  }
}

async function start(settings: NodeJS.ProcessEnv): Promise<Standalone> {
  const installation = await Standalone.start(settings);
  begun.push(installation);
  return installation;
}
