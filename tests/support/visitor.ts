import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import type { DemoPerson } from './standalone.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HEAVIEST_PAGE = 100_000;
export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 360, height: 740 };

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

export interface VisitorOptions {
  readonly origin: string;
  readonly language: string;
  readonly javaScript: boolean;
}

/** One person at one browser, who notices what every page must keep: weight, origin, language and accessibility. */
export class Visitor {
  private bytes = 0;
  /** What every page must be in. */
  language: string;
  /** Whether every page is looked at by axe; it needs scripts. */
  axe: boolean;
  private readonly strangers: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly options: VisitorOptions,
  ) {
    this.language = options.language;
    this.axe = options.javaScript;
  }

  static async arrive(browser: Browser, options: VisitorOptions): Promise<Visitor> {
    const context = await browser.newContext({ javaScriptEnabled: options.javaScript, viewport: WIDE });
    const visitor = new Visitor(await context.newPage(), options);
    visitor.page.on('request', (request) => {
      if (!request.url().startsWith(options.origin)) visitor.strangers.push(request.url());
    });
    visitor.page.on('response', (response) => void visitor.weigh(response));
    return visitor;
  }

  get context(): BrowserContext {
    return this.page.context();
  }

  /** That others were asked was on purpose. */
  forgive(): void {
    this.strangers.length = 0;
  }

  /** Goes to a path and looks at what is there. */
  async open(path: string, status = 200): Promise<void> {
    this.bytes = 0;
    const answer = await this.page.goto(new URL(path, this.options.origin).href);
    assert.equal(answer?.status(), status, `${path} answers`);
    await this.look();
  }

  /** Presses the button of the form with this action, waits for the next page and looks at it. */
  async send(action: string, button = 'button'): Promise<void> {
    this.bytes = 0;
    await this.page.locator(`form[action$="${action}"] ${button}`).first().click();
    await this.page.waitForLoadState('load');
    await this.look();
  }

  async signIn({ email, password, code }: DemoPerson): Promise<void> {
    await this.open(`/sign-in?lang=${this.language}`);
    await this.page.fill('#email', email);
    await this.page.fill('#password', password);
    await this.send('/sign-in');
    await this.page.fill('#code', await code());
    await this.send('/sign-in/second-step');
    assert.equal(await this.page.locator('form[action="/sign-out"]').count(), 1, 'signed in');
  }

  /** Nothing runs over the edge of a screen, a narrow one least of all. */
  async fits(viewport = NARROW): Promise<void> {
    const { page } = this;
    await page.setViewportSize(viewport);
    const over = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    assert.equal(over, 0, `${page.url()} is wider than ${String(viewport.width)} pixels`);
    await page.setViewportSize(WIDE);
  }

  /** Keeps how the page looks, narrow and wide, in the folder that PICTURES names: for whoever wants to look. */
  async picture(name: string): Promise<void> {
    const folder = process.env['PICTURES'];
    if (!folder) return;
    for (const viewport of [NARROW, WIDE]) {
      await this.page.setViewportSize(viewport);
      const file = `${name} ${this.language} ${String(viewport.width)}`
        .replace(/[0-9a-f]{8}-[-0-9a-f]{27}/g, 'ID')
        .replace(/[^\w=-]+/g, '_');
      await this.page.screenshot({ path: join(folder, `${file}.png`), fullPage: true });
    }
  }

  /** What the person reads. */
  text(): Promise<string> {
    return this.page.locator('main').innerText();
  }

  leave(): Promise<void> {
    return this.context.close();
  }

  private async weigh(response: Response): Promise<void> {
    const body = await response.body().catch(() => Buffer.alloc(0));
    this.bytes += body.length;
  }

  private async look(): Promise<void> {
    const path = new URL(this.page.url()).pathname;
    const { language } = this;
    const html = this.page.locator('html');
    assert.equal(await html.getAttribute('lang'), language, `language of ${path}`);
    assert.equal(await html.getAttribute('dir'), language === 'ar' ? 'rtl' : 'ltr', `direction of ${path}`);
    assert.deepEqual(this.strangers, [], `${path} asks nobody else`);
    assert.ok(this.bytes < HEAVIEST_PAGE, `${path} weighs ${String(this.bytes)} bytes`);
    if (!this.axe) return;
    await this.page.evaluate(AXE);
    const violations = await this.page.evaluate<Violation[]>('axe.run().then(({ violations }) => violations)');
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
      [],
      `axe on ${path}`,
    );
  }
}
