import assert from 'node:assert/strict';
import { createServer, connect, type Server } from 'node:net';
import { before, describe, test } from 'node:test';
import { Browsing } from '../support/browsing.js';
import { giveDevice, pressPasskey, refusal } from '../support/virtual-device.js';

/** Its people belong to States that no other test needs: one of them loses an app, another's passkey is copied. */
const visits = new Browsing();

void describe('passkeys', () => {
  before(() => visits.begin());

  for (const [language, state] of [
    ['fr', 'QR'],
    ['zh', 'QS'],
  ] as const) {
    void test(`in ${language}, a person sets up a passkey, prints codes, signs in with it alone, and removes the app`, async () => {
      const visitor = await visits.arrive({ language });
      const { cdp, device } = await giveDevice(visitor);
      const { page } = visitor;
      await visitor.signIn(visits.house.account('liaison', state));
      await visitor.open('/enrolment');
      await pressPasskey(visitor);
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
      await pressPasskey(visitor);
      await page.waitForURL('**/account/security');
      await visitor.send('/account/factors/app/remove');
      assert.equal(await page.locator('form[action^="/account/factors/"]').count(), 1, 'the passkey is left');
      await visitor.send('/remove');
      assert.equal(await page.locator('.refusal').count(), 1, 'the last one stays');
      await visitor.leave();
    });
  }

  void test('a device that does not verify its user, a counter that went back, or a copy of the page at another address lets nobody in', async () => {
    const visitor = await visits.arrive();
    const { cdp, device } = await giveDevice(visitor);
    const { page } = visitor;
    await visitor.signIn(visits.house.account('state-administrator', 'QT'));
    await visitor.open('/enrolment');
    await pressPasskey(visitor);
    await page.waitForURL('**/account/recovery-codes');
    await visitor.send('/sign-out');
    const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId: device });
    const [credential] = credentials;
    assert.ok(credential);

    await cdp.send('WebAuthn.setUserVerified', { authenticatorId: device, isUserVerified: false });
    await visitor.open('/sign-in');
    await pressPasskey(visitor);
    await refusal(visitor);
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId: device, isUserVerified: true });

    const said: string[] = [];
    const copy = await copyOf(visits.house.demo.url);
    for (const address of [`http://localhost:${copy.port}`, `http://127.0.0.1:${copy.port}`]) {
      await page.goto(`${address}/sign-in?lang=en`);
      await pressPasskey(visitor);
      said.push(await refusal(visitor));
      assert.equal(page.url(), `${address}/sign-in?lang=en`, 'nobody is let in there');
    }
    copy.server.close();
    assert.match(said[0] ?? '', /^The passkey was not accepted/, 'it is the service that refuses');
    assert.match(said[1] ?? '', /^Nothing was confirmed/, 'here the browser itself does');

    visitor.forgive();
    await visitor.open('/sign-in');
    await pressPasskey(visitor);
    await page.waitForURL(visits.house.demo.url + '/');
    await visitor.send('/sign-out');
    await cdp.send('WebAuthn.removeCredential', { authenticatorId: device, credentialId: credential.credentialId });
    await cdp.send('WebAuthn.addCredential', { authenticatorId: device, credential: { ...credential, signCount: 0 } });
    await visitor.open('/sign-in');
    await pressPasskey(visitor);
    await refusal(visitor);
    assert.equal(new URL(page.url()).pathname, '/sign-in', 'a copy of the key');
    await visitor.leave();
  });
});

/** The same service through somebody in between, at a port of their own: what a deceiving page would be. */
async function copyOf(url: string): Promise<{ server: Server; port: string }> {
  const server = createServer((socket) => {
    const onward = connect(Number(new URL(url).port), 'localhost');
    socket.pipe(onward).pipe(socket);
    for (const end of [socket, onward]) end.on('error', () => (socket.destroy(), onward.destroy()));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  return { server, port: String(typeof address === 'object' && address ? address.port : 0) };
}
