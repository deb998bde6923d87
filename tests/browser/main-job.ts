import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { Browsing } from '../support/browsing.js';
import type { Visitor } from '../support/visitor.js';

const WAYS = [
  { language: 'en', javaScript: true },
  { language: 'ar', javaScript: true },
  { language: 'en', javaScript: false },
  { language: 'ar', javaScript: false },
] as const;

const visits = new Browsing();

void describe('the main job', () => {
  before(() => visits.begin());
  before(() => console.log(`figures: first start ready after ${String(visits.house.readyAfterMs)} ms`));

  for (const way of WAYS) {
    void describe(`in ${way.language}, ${way.javaScript ? 'with' : 'without'} JavaScript`, () => {
      void test('anybody reads the open pages', async () => {
        const visitor = await visits.arrive(way);
        for (const path of ['/', '/sign-in', '/check']) await visitor.open(`${path}?lang=${way.language}`);
        await visitor.leave();
      });

      void test('two officers run a round, and the code of its letter confirms', async () => {
        const path = await draftRound(way);
        const officer = await visits.signedIn('second-officer', null, way);
        await officer.open(path);
        await officer.send('/start');
        const reference = /\bPING-[\w-]+/.exec(await officer.text())?.[0] ?? '';
        await typeTheCode(way, reference);
        await officer.open(path);
        assert.equal(await officer.page.locator('[data-count=confirmed]').innerText(), '1');
        await officer.leave();
      });

      void test('a request is planned, sent and acknowledged', async () => {
        const subject = `Question ${way.language} ${String(way.javaScript)}`;
        const sender = await sendRequest(way, subject);
        const receiver = await visits.signedIn('liaison', 'QN', way);
        await receiver.open('/requests');
        await receiver.page.getByRole('link', { name: subject }).click();
        await receiver.send('/acknowledgement');
        assert.equal(await receiver.page.locator('form[action$="/acknowledgement"]').count(), 0);
        const before = await sender.text();
        await sender.page.reload();
        assert.notEqual(await sender.text(), before, 'the sender sees it');
        await Promise.all([receiver.leave(), sender.leave()]);
      });
    });
  }
});

async function draftRound(way: (typeof WAYS)[number]): Promise<string> {
  const manager = await visits.signedIn('manager', null, way);
  await manager.open('/contacts');
  await manager.open('/rounds/new');
  await manager.page.fill('#title', `Round ${way.language} ${String(way.javaScript)}`);
  await manager.page.check('input[name=states][value=QM]');
  await manager.send('/rounds');
  assert.equal(await manager.page.locator('form[action$="/start"]').count(), 0, 'who drafts does not start');
  const { pathname } = new URL(manager.page.url());
  await manager.leave();
  return pathname;
}

async function typeTheCode(way: (typeof WAYS)[number], round: string): Promise<void> {
  const mail = await visits.house.mail(({ subject }) => subject.includes(round));
  const reference = /\bPING-[\w-]+/.exec(mail.subject)?.[0] ?? '';
  const code = /Code: (\S+)/.exec(mail.text)?.[1] ?? '';
  const visitor = await visits.arrive(way);
  await visitor.open(`/check?lang=${way.language}`);
  await visitor.page.fill('#reference', reference);
  await visitor.page.fill('#code', code);
  await visitor.page.check('input[name=answer][value=confirm]');
  await visitor.send('/check');
  assert.match(await visitor.text(), new RegExp(reference));
  assert.equal(await visitor.page.locator('#code').count(), 0, 'the code was taken');
  await visitor.leave();
}

async function sendRequest(way: (typeof WAYS)[number], subject: string): Promise<Visitor> {
  const sender = await visits.signedIn('liaison', 'QM', way);
  await sender.open('/requests/new');
  await sender.page.check('input[name=to][value=QN]');
  await sender.page.fill('#subject', subject);
  await sender.page.fill('#facts', 'Connections from your network to a mail server of ours, since 06:00 UTC.');
  await sender.page.check('input[name=tlp][value="TLP:GREEN"]');
  await sender.page.check('input[name=level][value=R3]');
  await sender.send('/requests', 'button[value=plan]');
  assert.ok((await sender.page.locator('ol.timeline li').count()) > 0, 'the plan has steps');
  await sender.send('/sending');
  await visits.house.mail((mail) => mail.subject.includes('REQ-'));
  return sender;
}
