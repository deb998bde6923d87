import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { Standalone } from '../support/standalone.js';
import { Visitor } from '../support/visitor.js';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** A liaison of another State for each way, because a code of an authenticator app works once. */
const WAYS = [
  { language: 'en', javaScript: true, state: 'QM' },
  { language: 'fr', javaScript: true, state: 'QN' },
  { language: 'ar', javaScript: true, state: 'QO' },
  { language: 'zh', javaScript: true, state: 'QP' },
  { language: 'en', javaScript: false, state: 'QQ' },
  { language: 'fr', javaScript: false, state: 'QR' },
  { language: 'ar', javaScript: false, state: 'QS' },
  { language: 'zh', javaScript: false, state: 'QT' },
] as const;

const PAGES = [
  '/severity',
  '/severity?use=shown',
  '/severity/schemes/jp-nisc',
  '/severity/schemes/kr-alert',
  '/severity/compare?from=gb-ncsc&to=cn-cac-2025&level=C2',
  '/severity/compare?from=kr-alert&to=jp-nisc',
  '/severity/score/us-nciss-demo',
  '/severity/score/is-cert-is?base=orange&hoursOpen=3&fixInSight=no',
];

let house: Standalone;
let browser: Browser;

before(async () => {
  house = await Standalone.start();
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
});

after(async () => {
  await browser.close();
  await house.stop();
});

for (const { state, ...way } of WAYS) {
  void describe(`scales of severity in ${way.language}, ${way.javaScript ? 'with' : 'without'} JavaScript`, () => {
    void test('are read, compared and scored, on a wide page and on a narrow one', async () => {
      const visitor = await Visitor.arrive(browser, { ...way, origin: house.demo.url });
      await visitor.signIn(house.account('liaison', state));
      for (const width of [1280, 360]) {
        await visitor.page.setViewportSize({ width, height: 900 });
        for (const path of PAGES) {
          await visitor.open(path);
          const wide = await visitor.page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
          assert.equal(wide, 0, `${path} fits ${String(width)} pixels`);
        }
      }
      await scoreAnIncident(visitor, way.javaScript);
      await visitor.leave();
    });
  });
}

/** The result follows each answer where scripts run, and the button elsewhere. */
async function scoreAnIncident(visitor: Visitor, follows: boolean): Promise<void> {
  await visitor.open('/severity/score/liaison-effect');
  await visitor.page.check('input[name=services][value=essential]');
  if (!follows) await visitor.send('#result');
  await visitor.page.locator('#result .outcome').first().waitFor();
  assert.match(await visitor.text(), /R3/);
  assert.match(visitor.page.url(), /services=essential/);
}
