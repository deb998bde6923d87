import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Browsing } from '../support/browsing.js';
import type { DemoPerson } from '../support/standalone.js';
import { giveDevice, pressPasskey } from '../support/virtual-device.js';
import type { Visitor } from '../support/visitor.js';

const FRESH_MS = 15_000;

/** A directory as in real operation: its officers by passkey only. Proofs grow old sooner, so that nobody waits here. */
const visits = new Browsing({ OFFICER_FACTORS: 'passkey', STEP_UP_WITHIN: `PT${String(FRESH_MS / 1_000)}S` });

void describe('in a directory as in real operation', () => {
  before(() => visits.begin());

  void test('an officer is led to a passkey, which alone counts from then on', async () => {
    const officer = await visits.arrive();
    await giveDevice(officer);
    const { page } = officer;
    await officer.open('/sign-in?lang=en');
    const { email, password, code } = visits.house.account('second-officer');
    await page.fill('#email', email);
    await page.fill('#password', password);
    await officer.send('/sign-in');
    await page.fill('#code', await code());
    await officer.send('/sign-in/second-step');
    assert.equal(new URL(page.url()).pathname, '/enrolment');
    assert.match(await officer.text(), /For your role the directory accepts passkeys only/);
    assert.equal(await page.locator('form[action="/enrolment/app"]').count(), 0);
    await pressPasskey(officer);
    await page.waitForURL('**/account/recovery-codes');
    await officer.send('/account/recovery-codes');
    await officer.send('/sign-out');

    await officer.open('/sign-in');
    await page.fill('#email', email);
    await page.fill('#password', password);
    await officer.send('/sign-in');
    assert.equal(await page.locator('#code').count(), 0, 'the app is asked no more');
    await pressPasskey(officer);
    await page.waitForURL(visits.house.demo.url + '/');
    await officer.leave();
  });

  void test('who writes slowly proves in the middle of the form who they are, and what was typed goes through', async () => {
    const writers = [
      { person: visits.house.account('state-administrator', 'QM'), language: 'en', javaScript: true, prove: byCode },
      { person: visits.house.account('state-administrator', 'QN'), language: 'ar', javaScript: false, prove: byCode },
      { person: visits.house.account('state-administrator', 'QO'), language: 'fr', javaScript: true, prove: byPasskey },
    ] as const;
    await Promise.all(
      writers.map(async ({ person, language, javaScript, prove }) => {
        const visitor = await visits.arrive({ language, javaScript });
        if (prove === byPasskey) await giveDevice(visitor);
        await visitor.signIn(person);
        if (prove === byPasskey) await addPasskey(visitor);
        const email = `invited.${language}@cert.example`;
        await fill(visitor, email);
        await sleep(FRESH_MS);
        await visitor.send('/accounts/invitations');
        assert.equal(new URL(visitor.page.url()).pathname, '/accounts/invitations', 'the proof is asked where one was');
        assert.equal(await visitor.page.locator('input[name=email]').getAttribute('value'), email);
        await prove(visitor, person);
        await visitor.page.waitForURL('**/accounts?done=invited');
        await visits.house.mail(({ text }) => text.includes('/invitation?code='), email);
        await visitor.leave();
      }),
    );
  });
});

async function fill(visitor: Visitor, email: string): Promise<void> {
  const { page } = visitor;
  await visitor.open('/accounts/new');
  await page.fill('#name', 'Élodie "the first" Marchand');
  await page.fill('#email', email);
  await page.check('input[name=roles][value=observer]');
}

async function byCode(visitor: Visitor, { code }: DemoPerson): Promise<void> {
  await visitor.page.fill('#_proof', '000000');
  await visitor.send('/accounts/invitations');
  assert.equal(await visitor.page.locator('#_proof-fault').count(), 1, 'a wrong code loses nothing either');
  await visitor.page.fill('#_proof', await code());
  await visitor.send('/accounts/invitations');
}

function byPasskey(visitor: Visitor): Promise<void> {
  return pressPasskey(visitor);
}

async function addPasskey(visitor: Visitor): Promise<void> {
  await visitor.open('/enrolment');
  await pressPasskey(visitor);
  await visitor.page.waitForURL('**/account/recovery-codes');
}
