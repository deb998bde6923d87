import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Browser, type CDPSession, chromium } from 'playwright-core';
import { Standalone } from '../support/standalone.js';
import { Visitor } from '../support/visitor.js';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const WAYS = ['en', 'fr', 'ar', 'zh'] as const;
const STATES = ['QM', 'QN', 'QO', 'QP'] as const;

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

/** A device that verifies its user and keeps its passkeys, as a phone does. */
async function giveDevice(visitor: Visitor): Promise<{ cdp: CDPSession; device: string }> {
  const cdp = await visitor.page.context().newCDPSession(visitor.page);
  await cdp.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
  } as const;
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: { ...options, automaticPresenceSimulation: true },
  });
  return { cdp, device: authenticatorId };
}

const press = async (visitor: Visitor) => {
  await visitor.page.locator('form[data-passkey] button').first().click();
};

for (const [n, language] of WAYS.entries()) {
  void describe(`in ${language}`, () => {
    const state = STATES[n] ?? 'QM';

    void test('a person sets up a passkey, prints codes, signs in with it alone, and removes the app', async () => {
      const visitor = await Visitor.arrive(browser, { origin: house.demo.url, language, javaScript: true });
      const { cdp, device } = await giveDevice(visitor);
      const { page } = visitor;
      await visitor.signIn(house.account('liaison', state));
      await visitor.open('/account/security');
      await visitor.open('/enrolment');
      await press(visitor);
      await page.waitForURL('**/account/recovery-codes');
      await visitor.send('/account/recovery-codes');
      assert.equal(await page.locator('.codes code').count(), 10);
      const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId: device });
      assert.deepEqual(
        credentials.map(({ rpId, isResidentCredential }) => [rpId, isResidentCredential]),
        [['localhost', true]],
      );

      await visitor.send('/sign-out');
      await visitor.open('/sign-in?next=/account/security');
      await press(visitor);
      await page.waitForURL('**/account/security');
      await visitor.send('/account/factors/app/remove');
      assert.equal(await page.locator('form[action^="/account/factors/"]').count(), 1, 'the passkey is left');
      await visitor.send('/remove');
      assert.equal(await page.locator('.refusal').count(), 1, 'the last one stays');
      await visitor.leave();
    });

    void test('a device that does not verify its user, or a counter that went back, lets nobody in', async () => {
      const visitor = await Visitor.arrive(browser, { origin: house.demo.url, language, javaScript: true });
      const { cdp, device } = await giveDevice(visitor);
      const { page } = visitor;
      await visitor.signIn(house.account('state-administrator', state));
      await visitor.open('/enrolment');
      await press(visitor);
      await page.waitForURL('**/account/recovery-codes');
      await visitor.send('/sign-out');

      const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId: device });
      const [credential] = credentials;
      assert.ok(credential);
      await cdp.send('WebAuthn.setUserVerified', { authenticatorId: device, isUserVerified: false });
      await visitor.open('/sign-in');
      await press(visitor);
      await page.locator('form[data-passkey] [role=alert]:not([hidden])').waitFor();
      assert.equal(new URL(page.url()).pathname, '/sign-in');

      await cdp.send('WebAuthn.setUserVerified', { authenticatorId: device, isUserVerified: true });
      await visitor.open('/sign-in');
      await press(visitor);
      await page.waitForURL(house.demo.url + '/');
      await visitor.send('/sign-out');
      await cdp.send('WebAuthn.removeCredential', { authenticatorId: device, credentialId: credential.credentialId });
      await cdp.send('WebAuthn.addCredential', { authenticatorId: device, credential: { ...credential, signCount: 0 } });
      await visitor.open('/sign-in');
      await press(visitor);
      await page.locator('form[data-passkey] [role=alert]:not([hidden])').waitFor();
      assert.equal(new URL(page.url()).pathname, '/sign-in', 'a copy of the key');
      await visitor.leave();
    });
  });
}
