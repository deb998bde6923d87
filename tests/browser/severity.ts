import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { Browsing } from '../support/browsing.js';
import { NARROW, type Visitor, WIDE } from '../support/visitor.js';

/** Whether scripts run and which language it is have nothing to do with each other, and axe judges one language of each direction. */
const WAYS = [
  { language: 'en', javaScript: true, axe: true },
  { language: 'ar', javaScript: true, axe: true },
  { language: 'fr', javaScript: true, axe: false },
  { language: 'zh', javaScript: true, axe: false },
  { language: 'en', javaScript: false, axe: false },
  { language: 'ar', javaScript: false, axe: false },
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

const visits = new Browsing();

void describe('scales of severity', () => {
  before(() => visits.begin());

  for (const { axe, ...way } of WAYS) {
    void describe(`scales of severity in ${way.language}, ${way.javaScript ? 'with' : 'without'} JavaScript`, () => {
      void test('are read, compared and scored, on a wide page and on a narrow one', async () => {
        const visitor = await visits.signedIn('liaison', 'QM', way);
        visitor.axe = axe;
        for (const path of PAGES) {
          await visitor.open(path);
          await visitor.fits(WIDE);
          await visitor.fits(NARROW);
        }
        await scoreAnIncident(visitor, way.javaScript);
        await visitor.leave();
      });
    });
  }
});

/** The result follows each answer where scripts run, and the button elsewhere. */
async function scoreAnIncident(visitor: Visitor, follows: boolean): Promise<void> {
  await visitor.open('/severity/score/liaison-effect');
  await visitor.page.check('input[name=services][value=essential]');
  if (!follows) await visitor.send('#result');
  await visitor.page.locator('#result .outcome').first().waitFor();
  assert.match(await visitor.text(), /R3/);
  assert.match(visitor.page.url(), /services=essential/);
}
